namespace SearchApp.Search.Measuring;

/// <summary>How fast one variant of a set of queries ran, one thread, warm.</summary>
/// <param name="Variant">core, corefacet, full, date or phrase.</param>
/// <param name="Queries">Number of queries.</param>
/// <param name="MeanHits">Matches of a query on average.</param>
/// <param name="P50Ms">Median time of a query in milliseconds.</param>
/// <param name="P95Ms">95 of 100 queries took no longer.</param>
/// <param name="P99Ms">99 of 100 queries took no longer.</param>
/// <param name="QueriesPerSecond">Queries a second in all.</param>
public sealed record QueryBenchmarkResult(
    string Variant, int Queries, double MeanHits, double P50Ms, double P95Ms, double P99Ms, double QueriesPerSecond);
