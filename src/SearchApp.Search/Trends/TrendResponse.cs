namespace SearchApp.Search.Trends;

/// <summary>How often queries are matched over time.</summary>
/// <param name="Unit">The length of a period.</param>
/// <param name="Periods">The periods without a gap, ascending; empty when nothing that matches has a date.</param>
/// <param name="Held">For each period, the articles that the filters let through, whatever they say: 0 means that there is no data.</param>
/// <param name="Series">One for each query, in order.</param>
public sealed record TrendResponse(
    TimeUnit Unit, IReadOnlyList<TimePeriod> Periods, IReadOnlyList<long> Held, IReadOnlyList<TrendSeries> Series);
