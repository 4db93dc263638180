using SearchApp.Corpus;

namespace SearchApp.Search.Collecting;

/// <summary>Turns counts into the facets that people read.</summary>
internal sealed class FacetBuilder
{
    private const int MostValues = 50;

    private readonly CollectionColumns _columns;
    private readonly FacetCounts _counts;
    private readonly SearchRequest _request;

    /// <summary>Builds facets.</summary>
    /// <param name="columns">The collection's slots.</param>
    /// <param name="counts">Counts over the matches.</param>
    /// <param name="request">What is selected; normalised.</param>
    public FacetBuilder(CollectionColumns columns, FacetCounts counts, SearchRequest request)
    {
        _columns = columns;
        _counts = counts;
        _request = request;
    }

    /// <summary>The facets that were counted.</summary>
    public IReadOnlyList<Facet> Build() => [.. _counts.Names.Distinct(StringComparer.Ordinal).Select(Build).OfType<Facet>()];

    /// <summary>The values of a facet that contain a text, most articles first.</summary>
    /// <param name="name">A facet of <see cref="FacetNames"/> that was counted.</param>
    /// <param name="accepts">Tests a value's label.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<FacetValue> Find(string name, Predicate<string> accepts, int count) =>
        [.. Flatten(Values(name, int.MaxValue) ?? []).Where(value => accepts(value.Label)).OrderByDescending(value => value.Count).Take(count)];

    private static IEnumerable<FacetValue> Flatten(IEnumerable<FacetValue> values) =>
        values.SelectMany(value => Flatten(value.Children ?? []).Prepend(value));

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

    private Facet? Build(string name) => Values(name, MostValues) is { } values ? new Facet(name, values) : null;

    private IReadOnlyList<FacetValue>? Values(string name, int most) => name switch
    {
        FacetNames.Region => RegionTree.Build(
            RolledUp(), _counts.Regions[ValueSlots.Unknown], FilterValues.Of(_request.Regions)),
        FacetNames.About => RegionTree.Build(
            Counted(_columns.About, _counts.About), _counts.About[ValueSlots.Unknown], FilterValues.Of(_request.About)),
        FacetNames.Month => TimeValues.Build(
            Periods(static month => month.EndsWith("00", StringComparison.Ordinal) ? null : month), _counts.Months[ValueSlots.Unknown], _request),
        FacetNames.Year => TimeValues.Build(Periods(static month => month[..4]), _counts.Months[ValueSlots.Unknown], _request),
        FacetNames.Day => TimeValues.Days(_counts.Days, _request),
        FacetNames.Source => PlainValues.Build(_columns.Sources, _counts.Sources, FilterValues.Of(_request.Sources), most),
        _ => ValueGroup.All.FirstOrDefault(group => group.Name == name) is { } group
            ? PlainValues.Build(_columns.Values(group).Slots, _counts.Of(group), FilterValues.Of(group.Selected(_request)), most)
            : null,
    };

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

    // Articles by the period that a month belongs to.
    private Dictionary<string, long> Periods(Func<string, string?> periodOf)
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (month, count) in Counted(_columns.Months, _counts.Months))
        {
            if (periodOf(month) is { } period)
            {
                sums[period] = sums.GetValueOrDefault(period) + count;
            }
        }

        return sums;
    }
}
