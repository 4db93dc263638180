using SearchApp.Search.Measuring;

namespace SearchApp.Cli.Output;

/// <summary>One variant of what <c>bench --queries --json</c> prints.</summary>
internal sealed record QueryBenchmarkJson(
    string Variant, int Queries, double MeanHits, double P50Ms, double P95Ms, double P99Ms, double Qps)
{
    public static QueryBenchmarkJson From(QueryBenchmarkResult result) => new(
        result.Variant,
        result.Queries,
        Math.Round(result.MeanHits, 2),
        Math.Round(result.P50Ms, 4),
        Math.Round(result.P95Ms, 4),
        Math.Round(result.P99Ms, 4),
        Math.Round(result.QueriesPerSecond, 1));
}
