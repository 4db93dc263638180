using System.Globalization;
using SearchApp.Corpus;

namespace SearchApp.Search.Collecting;

/// <summary>Turns counts into the facets that people read.</summary>
internal sealed class FacetBuilder
{
    private const string Unknown = "未知";
    private const int MostSources = 50;

    private readonly CollectionColumns _columns;
    private readonly FacetCounts _counts;
    private readonly SearchRequest _request;

    /// <summary>Builds facets.</summary>
    /// <param name="columns">The collection's slots.</param>
    /// <param name="counts">Counts over the matches.</param>
    /// <param name="request">What is selected; regions as codes.</param>
    public FacetBuilder(CollectionColumns columns, FacetCounts counts, SearchRequest request)
    {
        _columns = columns;
        _counts = counts;
        _request = request;
    }

    /// <summary>All facets.</summary>
    public IReadOnlyList<Facet> Build() =>
    [
        new Facet("region", RegionValues(RolledUp(), _counts.Regions[ValueSlots.Unknown], _request.Regions)),
        new Facet("about", RegionValues(Counted(_columns.About, _counts.About), _counts.About[ValueSlots.Unknown], _request.About)),
        new Facet("month", Times(Counted(_columns.Months, _counts.Months).Where(month => !month.Key.EndsWith("00", StringComparison.Ordinal)))),
        new Facet("year", Times(Years())),
        new Facet("source", Sources()),
    ];

    private static Dictionary<string, long> Counted(ValueSlots slots, int[] counts)
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        for (int slot = 1; slot < counts.Length; slot++)
        {
            if (counts[slot] > 0)
            {
                counted.Add(slots.Value(slot), counts[slot]);
            }
        }

        return counted;
    }

    private static IEnumerable<FacetValue> Ordered(IEnumerable<FacetValue> values) =>
        values.OrderByDescending(value => value.Selected)
            .ThenByDescending(value => value.Count)
            .ThenBy(value => value.Label, StringComparer.Ordinal)
            .ThenBy(value => value.Value, StringComparer.Ordinal);

    // An article of a city is one of its province: each has one region, so the sums are exact.
    private Dictionary<string, long> RolledUp()
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (code, count) in Counted(_columns.Regions, _counts.Regions))
        {
            foreach (string above in Regions.WithAncestors(code).Select(region => region.Code).DefaultIfEmpty(code))
            {
                sums[above] = sums.GetValueOrDefault(above) + count;
            }
        }

        return sums;
    }

    private static List<FacetValue> RegionValues(Dictionary<string, long> counts, long unknown, IReadOnlyList<string> selected)
    {
        foreach (string code in selected.SelectMany(Regions.WithAncestors).Select(region => region.Code))
        {
            counts.TryAdd(code, 0);
        }

        var byParent = counts.Keys.ToLookup(code => Regions.Find(code)?.ParentCode ?? "", StringComparer.Ordinal);
        var values = RegionLevel("", byParent, counts, selected);
        values.Add(new FacetValue(
            SearchRequest.UnknownValue, Unknown, unknown, selected.Contains(SearchRequest.UnknownValue, StringComparer.Ordinal), Children: null));
        return values;
    }

    private static List<FacetValue> RegionLevel(
        string parent, ILookup<string, string> byParent, Dictionary<string, long> counts, IReadOnlyList<string> selected)
    {
        var level = new List<FacetValue>();
        foreach (string code in byParent[parent])
        {
            var children = RegionLevel(code, byParent, counts, selected);
            string label = Regions.Find(code)?.ShortName ?? code;
            level.Add(new FacetValue(code, label, counts[code], selected.Contains(code, StringComparer.Ordinal), children.Count == 0 ? null : children));
        }

        return [.. Ordered(level)];
    }

    private IEnumerable<KeyValuePair<string, long>> Years() =>
        Counted(_columns.Months, _counts.Months)
            .GroupBy(month => month.Key[..4], StringComparer.Ordinal)
            .Select(year => KeyValuePair.Create(year.Key, year.Sum(month => month.Value)));

    private List<FacetValue> Times(IEnumerable<KeyValuePair<string, long>> periods)
    {
        var values = periods.OrderBy(period => period.Key, StringComparer.Ordinal)
            .Select(period => Time(period.Key, period.Value)).ToList();
        values.Add(new FacetValue(
            SearchRequest.UnknownValue, Unknown, _counts.Months[ValueSlots.Unknown], _request.Undated, Children: null));
        return values;
    }

    private FacetValue Time(string period, long count)
    {
        int year = int.Parse(period.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (period.Length == 4)
        {
            bool isYear = IsSelected(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return new FacetValue(period, $"{year}年", count, isYear, Children: null);
        }

        int month = int.Parse(period.AsSpan(4), CultureInfo.InvariantCulture);
        bool isMonth = IsSelected(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        return new FacetValue($"{period[..4]}-{period[4..]}", $"{year}年{month}月", count, isMonth, Children: null);
    }

    private bool IsSelected(DateOnly first, DateOnly last) => !_request.Undated && _request.From == first && _request.To == last;

    private List<FacetValue> Sources()
    {
        var counts = Counted(_columns.Sources, _counts.Sources);
        foreach (string source in _request.Sources.Where(source => source != SearchRequest.UnknownValue))
        {
            counts.TryAdd(source, 0);
        }

        var values = counts.Select(source =>
            new FacetValue(source.Key, source.Key, source.Value, _request.Sources.Contains(source.Key, StringComparer.Ordinal), Children: null));
        return
        [
            .. Ordered(values).Take(MostSources),
            new FacetValue(
                SearchRequest.UnknownValue, Unknown, _counts.Sources[ValueSlots.Unknown],
                _request.Sources.Contains(SearchRequest.UnknownValue, StringComparer.Ordinal), Children: null),
        ];
    }
}
