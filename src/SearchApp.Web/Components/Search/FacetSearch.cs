using Microsoft.Extensions.Primitives;
using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>A search within one facet.</summary>
/// <param name="Text">What the labels contain; empty when nothing was looked for.</param>
/// <param name="Values">The values found, most articles first.</param>
public sealed record FacetSearch(string Text, IReadOnlyList<FacetValue> Values)
{
    private const int MostValues = 30;
    private const int MostCharacters = 60;

    /// <summary>No search.</summary>
    public static FacetSearch None { get; } = new("", []);

    /// <summary>The address's parameter for a search within a facet.</summary>
    public static string Parameter(string facet) => "find-" + facet;

    /// <summary>Reads from an address what is looked for within facets, and finds it.</summary>
    /// <param name="query">Parameters by name, decoded.</param>
    /// <param name="facets">The facets that can be looked through.</param>
    /// <param name="articles">Whom to ask.</param>
    /// <param name="request">The search whose articles are counted.</param>
    /// <param name="cancellationToken">Stops the counts.</param>
    public static IReadOnlyDictionary<string, FacetSearch> Read(
        IReadOnlyDictionary<string, StringValues> query, IEnumerable<string> facets, IArticleSearch articles, SearchRequest request,
        CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, FacetSearch>(StringComparer.Ordinal);
        foreach (string facet in facets)
        {
            string text = query.TryGetValue(Parameter(facet), out var values) ? (values[0] ?? "").Trim() : "";
            if (text.Length > 0)
            {
                text = text.Length <= MostCharacters ? text : text[..MostCharacters];
                found[facet] = new FacetSearch(text, articles.FindFacetValues(request, facet, text, MostValues, cancellationToken));
            }
        }

        return found;
    }
}
