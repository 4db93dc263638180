using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SearchApp.Web.Operating;

/// <summary>Listens to the program's own meters, as an OpenTelemetry collector would, and keeps what the operator's page shows.</summary>
internal sealed class OperatingFigures : IDisposable
{
    private static readonly string[] Meters = [OperatingMeter.Name, "SearchApp.Search"];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, DurationFigures> _durations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Begins to listen.</summary>
    public OperatingFigures(TimeProvider clock)
    {
        Since = clock.GetUtcNow();
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name, StringComparer.Ordinal) && !instrument.IsObservable)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, seconds, tags, _) =>
            _durations.GetOrAdd(Key(instrument, tags), static _ => new DurationFigures()).Add(seconds));
        _listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            _counts.AddOrUpdate(Key(instrument, tags), count, (_, before) => before + count));
        _listener.Start();
    }

    /// <summary>When it began to listen.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>Durations by what was timed (request.duration search, stage.duration parse), in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, DurationFigures>> Durations => _durations.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>A counter's sum.</summary>
    /// <param name="name">The instrument without the program's name, and its tag: answers hit.</param>
    public long Count(string name) => _counts.GetValueOrDefault(name);

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static string Key(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string name = instrument.Name[(instrument.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return tags.Length == 0 ? name : $"{name} {tags[0].Value}";
    }
}
