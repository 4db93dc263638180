using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SearchApp.Search;

/// <summary>Where the time of a search goes: the histogram <c>searchapp.stage.duration</c> of the meter <c>SearchApp.Search</c>, for any OpenTelemetry listener.</summary>
/// <remarks>Costs a read of the clock a stage where nobody listens.</remarks>
internal static class SearchStages
{
    private static readonly Meter Meter = new("SearchApp.Search");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "searchapp.stage.duration", "s", "Time of a stage of a search: parse, search (matching, scores, counting), facets (their lists), highlight (rows and marks).");

    /// <summary>Records the stage that ends now.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="start">When it began, a timestamp.</param>
    /// <returns>When the next begins.</returns>
    public static long End(string stage, long start)
    {
        long now = Stopwatch.GetTimestamp();
        Duration.Record(Stopwatch.GetElapsedTime(start, now).TotalSeconds, new KeyValuePair<string, object?>("stage", stage));
        return now;
    }
}
