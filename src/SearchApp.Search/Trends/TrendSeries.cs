namespace SearchApp.Search.Trends;

/// <summary>One query over time.</summary>
/// <param name="Query">How it was read.</param>
/// <param name="Counts">Matches in each period.</param>
/// <param name="Inferred">Those of them whose date is partly inferred.</param>
/// <param name="Coarser">Matches within the stretch of time whose date is too coarse for a period, as a year alone is for months.</param>
/// <param name="Undated">Matches without a year.</param>
/// <param name="Uses">By province, most first; empty unless asked for.</param>
public sealed record TrendSeries(
    QueryReading Query,
    IReadOnlyList<long> Counts,
    IReadOnlyList<long> Inferred,
    long Coarser,
    long Undated,
    IReadOnlyList<ProvinceUse> Uses);
