using SearchApp.Indexing;

namespace SearchApp.Cli.Output;

/// <summary>What <c>update --json</c> and <c>watch --json</c> print.</summary>
internal sealed record UpdateJson(
    long Documents,
    long Added,
    long Changed,
    long Removed,
    long Unchanged,
    long Revised,
    IReadOnlyList<SkippedFile> Skipped,
    double Seconds,
    string Generation,
    string? Rebuilt)
{
    public static UpdateJson From(UpdateReport report) => new(
        report.Documents,
        report.Added,
        report.Changed,
        report.Removed,
        report.Unchanged,
        report.Revised,
        report.Skipped,
        Math.Round(report.Elapsed.TotalSeconds, 3),
        report.Generation,
        report.Rebuilt);
}
