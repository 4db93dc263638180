using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Components.Search;

/// <summary>The filters of a request, one by one.</summary>
internal static class SearchFilters
{
    /// <summary>Every filter in the order of the address, each with the search that is left without it.</summary>
    public static IReadOnlyList<SearchFilter> Of(SearchRequest request, IReadOnlyList<Facet> facets, UiText ui)
    {
        var filters = new List<SearchFilter>();
        foreach (var (name, values) in SearchUrl.Filters(request))
        {
            filters.AddRange(values.Select(value => new SearchFilter(
                Label(name, value, facets, ui),
                SearchUrl.With(request, name, [.. values.Where(v => !string.Equals(v, value, StringComparison.Ordinal))]))));
        }

        var first = request with { Page = 1 };
        if (request.From is not null || request.To is not null)
        {
            filters.Add(new SearchFilter(ui.Period(request.From, request.To), first with { From = null, To = null }));
        }

        if (request.Undated)
        {
            filters.Add(new SearchFilter(ui.UndatedOnly, first with { Undated = false }));
        }

        if (request.Quarantined)
        {
            filters.Add(new SearchFilter(ui.QuarantinedOnly, first with { Quarantined = false }));
        }

        if (request.AsOf is { } day)
        {
            filters.Add(new SearchFilter(
                ui.Proof.CountedFrom + ui.Colon + ui.Date(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), first with { AsOf = null }));
        }

        return filters;
    }

    /// <summary>Whether filters other than those of time leave only a part of the collection.</summary>
    public static bool LeaveAPart(SearchRequest request) => request.Quarantined || SearchUrl.Filters(request).Any(filter => filter.Values.Count > 0);

    /// <summary>The same query without any filter.</summary>
    public static SearchRequest None(SearchRequest request) => new()
    {
        Query = request.Query,
        Sort = request.Sort,
        Size = request.Size,
        Synonyms = request.Synonyms,
        OfPlace = request.OfPlace,
        Reposts = request.Reposts,
    };

    private static string Label(string name, string value, IReadOnlyList<Facet> facets, UiText ui)
    {
        bool excluded = value.StartsWith(SearchRequest.ExclusionSign);
        string plain = excluded ? value[1..] : value;
        string label = plain == SearchRequest.UnknownValue
            ? ui.Unknown
            : facets.FirstOrDefault(f => f.Name == name) is { } facet && Find(facet.Values, plain) is { } found ? ui.Label(name, found)
            : name is FacetNames.Region or FacetNames.About ? Regions.Resolve(plain) is { } region ? ui.RegionName(region) : plain
            : ui.Label(name, new FacetValue(plain, plain, 0, false, null));
        return (excluded ? ui.Excluding : "") + ui.FacetLegend(name) + ui.Colon + label;
    }

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
