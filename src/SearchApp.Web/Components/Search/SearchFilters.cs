using SearchApp.Search;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Components.Search;

/// <summary>The filters of a request, one by one.</summary>
internal static class SearchFilters
{
    /// <summary>Every filter in the order of the address, each with the search that is left without it.</summary>
    public static IReadOnlyList<SearchFilter> Of(SearchRequest request, IReadOnlyList<Facet> facets, UiText ui)
    {
        var first = request with { Page = 1 };
        var filters = new List<SearchFilter>();
        foreach (string region in request.Regions)
        {
            string label = ui.Region + ui.Colon + Label(facets, "region", region, ui);
            filters.Add(new SearchFilter(label, first with { Regions = Without(request.Regions, region) }));
        }

        foreach (string about in request.About)
        {
            string label = ui.AboutRegion + ui.Colon + Label(facets, "about", about, ui);
            filters.Add(new SearchFilter(label, first with { About = Without(request.About, about) }));
        }

        foreach (string source in request.Sources)
        {
            filters.Add(new SearchFilter(ui.Source + ui.Colon + source, first with { Sources = Without(request.Sources, source) }));
        }

        if (request.From is not null || request.To is not null)
        {
            filters.Add(new SearchFilter(ui.Period(request.From, request.To), first with { From = null, To = null }));
        }

        if (request.Undated)
        {
            filters.Add(new SearchFilter(ui.UndatedOnly, first with { Undated = false }));
        }

        return filters;
    }

    /// <summary>The same query without any filter.</summary>
    public static SearchRequest None(SearchRequest request) => request with
    {
        Regions = [],
        About = [],
        Sources = [],
        From = null,
        To = null,
        Undated = false,
        Page = 1,
    };

    private static List<string> Without(IReadOnlyList<string> values, string value) =>
        [.. values.Where(v => !string.Equals(v, value, StringComparison.Ordinal))];

    private static string Label(IReadOnlyList<Facet> facets, string group, string value, UiText ui) =>
        value == SearchRequest.UnknownValue
            ? ui.Unknown
            : facets.FirstOrDefault(f => f.Name == group) is { } facet ? Find(facet.Values, value)?.Label ?? value : value;

    private static FacetValue? Find(IReadOnlyList<FacetValue> values, string wanted)
    {
        foreach (var value in values)
        {
            if (value.Value == wanted)
            {
                return value;
            }

            if (value.Children is { } children && Find(children, wanted) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
