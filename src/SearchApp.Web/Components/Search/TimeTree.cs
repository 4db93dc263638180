using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>A year and its months, for a list that opens year by year.</summary>
/// <param name="Year">The year's count.</param>
/// <param name="Months">Those of its months that hold a match, in order.</param>
internal sealed record TimeTree(FacetValue Year, IReadOnlyList<FacetValue> Months)
{
    /// <summary>Joins counts by year and by month, newest year first; the undated are left out.</summary>
    public static IReadOnlyList<TimeTree> Of(IReadOnlyList<FacetValue> years, IReadOnlyList<FacetValue> months) =>
        [.. years
            .Where(y => y.Value != SearchRequest.UnknownValue && (y.Count > 0 || y.Selected))
            .OrderByDescending(y => y.Value, StringComparer.Ordinal)
            .Select(y => new TimeTree(y, [.. months.Where(m => IsIn(m, y)).OrderBy(m => m.Value, StringComparer.Ordinal)]))];

    private static bool IsIn(FacetValue month, FacetValue year) =>
        month.Count > 0 && month.Value.StartsWith(year.Value + "-", StringComparison.Ordinal);
}
