using SearchApp.Indexing;

namespace SearchApp.Cli.Output;

/// <summary>What <c>rebuild --json</c> prints.</summary>
internal sealed record RebuildJson(
    long Documents,
    IReadOnlyList<SkippedFile> Skipped,
    long Quarantined,
    long Undated,
    long UnknownRegion,
    long Repaired,
    long SourceBytes,
    double Seconds,
    double MbPerSecond,
    long PeakBytes,
    string Generation,
    bool DictionaryChanged)
{
    public static RebuildJson From(IndexingReport report) => new(
        report.Documents,
        report.Skipped,
        report.Quarantined,
        report.Undated,
        report.UnknownRegion,
        report.Repaired,
        report.SourceBytes,
        Math.Round(report.Elapsed.TotalSeconds, 3),
        Math.Round(report.MegabytesPerSecond, 3),
        report.PeakBytes,
        report.Generation,
        report.DictionaryChanged);
}
