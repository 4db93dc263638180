using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SearchApp.Search;

/// <summary>Where the time of a search goes: the histogram <c>searchapp.stage.duration</c> of the meter <c>SearchApp.Search</c>, for any OpenTelemetry listener.</summary>
/// <remarks>Nothing is timed before <see cref="Publish"/>: a command would wait for the library of meters longer than for its search.</remarks>
internal static class SearchStages
{
    private static readonly Lazy<Histogram<double>> Duration = new(static () => new Meter("SearchApp.Search").CreateHistogram<double>(
        "searchapp.stage.duration", "s", "Time of a stage of a search: parse, search (matching, scores, counting), facets (their lists), highlight (rows and marks)."));

    /// <summary>Lets the stages be timed from now on, for the rest of the process.</summary>
    public static void Publish() => _ = Duration.Value;

    /// <summary>Records the stage that ends now.</summary>
    /// <param name="stage">Its name.</param>
    /// <param name="start">When it began, a timestamp.</param>
    /// <returns>When the next begins.</returns>
    public static long End(string stage, long start)
    {
        if (!Duration.IsValueCreated)
        {
            return start;
        }

        long now = Stopwatch.GetTimestamp();
        Duration.Value.Record(Stopwatch.GetElapsedTime(start, now).TotalSeconds, new KeyValuePair<string, object?>("stage", stage));
        return now;
    }
}
