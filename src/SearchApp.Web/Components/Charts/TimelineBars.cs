using SearchApp.Search;

namespace SearchApp.Web.Components.Charts;

/// <summary>Turns counts by month into the bars of a timeline: every month or year from the first to the last, empty ones too.</summary>
internal static class TimelineBars
{
    /// <summary>More months than this are shown as years.</summary>
    public const int MaxMonths = 48;

    /// <summary>The bars from the first to the last period that has a match, or of the days asked for.</summary>
    /// <param name="months">Counts by month (2021-06); other values are left out.</param>
    /// <param name="years">Counts by year (2021), which also hold what has no month.</param>
    /// <param name="from">First day asked for, or null.</param>
    /// <param name="to">Last day asked for, or null.</param>
    /// <returns>Ascending; empty when nothing has a date.</returns>
    public static IReadOnlyList<TimelineBar> Of(
        IReadOnlyList<FacetValue> months, IReadOnlyList<FacetValue> years, DateOnly? from, DateOnly? to)
    {
        var counts = Counts(years, 4);
        if (counts.Count == 0)
        {
            return [];
        }

        var first = Max(from, new DateOnly(int.Parse(counts.Keys.Min(StringComparer.Ordinal)!, Invariant), 1, 1));
        var last = Min(to, new DateOnly(int.Parse(counts.Keys.Max(StringComparer.Ordinal)!, Invariant), 12, 31));
        int span = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return span <= 0 ? []
            : span > MaxMonths ? Series(counts, first, last, 12)
            : Series(Counts(months, 7), first, last, 1);
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static List<TimelineBar> Series(Dictionary<string, long> counts, DateOnly first, DateOnly last, int step)
    {
        var bars = new List<TimelineBar>();
        var at = new DateOnly(first.Year, step == 12 ? 1 : first.Month, 1);
        while (at <= last)
        {
            var next = at.AddMonths(step);
            string period = at.ToString(step == 12 ? "yyyy" : "yyyy-MM", Invariant);
            bars.Add(new TimelineBar(period, at, next.AddDays(-1), counts.GetValueOrDefault(period)));
            at = next;
        }

        return bars;
    }

    private static Dictionary<string, long> Counts(IReadOnlyList<FacetValue> values, int length) => values
        .Where(v => v.Count > 0 && v.Value.Length == length && WrittenDate.TryRead(v.Value, out _, out _))
        .ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal);

    private static DateOnly Max(DateOnly? asked, DateOnly known) => asked is { } day && day > known ? day : known;

    private static DateOnly Min(DateOnly? asked, DateOnly known) => asked is { } day && day < known ? day : known;
}
