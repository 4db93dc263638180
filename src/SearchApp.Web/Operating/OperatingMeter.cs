using System.Diagnostics.Metrics;
using SearchApp.Search;

namespace SearchApp.Web.Operating;

/// <summary>The instruments of the meter <c>SearchApp</c>, for any OpenTelemetry listener. Counts and times only; never what was asked.</summary>
internal sealed class OperatingMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "SearchApp";

    private readonly Meter _meter;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _stages;
    private readonly Counter<long> _searches;
    private readonly Counter<long> _withoutHits;
    private readonly Counter<long> _unavailable;
    private readonly Counter<long> _answers;

    /// <summary>Makes the instruments.</summary>
    public OperatingMeter(IMeterFactory meters)
    {
#pragma warning disable CA2000 // The factory disposes of its meters.
        var meter = meters.Create(Name);
        _meter = meter;
#pragma warning restore CA2000
        _duration = _meter.CreateHistogram<double>(
            "searchapp.request.duration", "s", "Time inside the engine, by kind: search, read, suggest, facet, trend, compare, reposts, similar, explain, quote.");
        _stages = _meter.CreateHistogram<double>(
            "searchapp.stage.duration", "s", "Time outside the engine for an answer that was made: render (HTML, JSON, compression, sending).");
        _searches = _meter.CreateCounter<long>("searchapp.search.count", "{search}", "Searches.");
        _withoutHits = _meter.CreateCounter<long>("searchapp.search.without_hits", "{search}", "Searches that found nothing.");
        _unavailable = _meter.CreateCounter<long>("searchapp.search.unavailable", "{request}", "Requests for which there was no index.");
        _answers = _meter.CreateCounter<long>("searchapp.answers", "{answer}", "Answers, by whether they were kept from before: cache=hit, miss.");
    }

    /// <summary>Time inside the engine.</summary>
    /// <param name="kind">What was asked of it.</param>
    /// <param name="time">How long it took.</param>
    public void Time(string kind, TimeSpan time) => _duration.Record(time.TotalSeconds, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>Time outside the engine for an answer that was made.</summary>
    public void TimeRendering(TimeSpan time) => _stages.Record(time.TotalSeconds, new KeyValuePair<string, object?>("stage", "render"));

    /// <summary>The size of the index that answers, told when it is asked for.</summary>
    /// <param name="overview">What the index holds; null while there is none.</param>
    public void Observe(Func<CollectionOverview?> overview)
    {
        _meter.CreateObservableGauge("searchapp.index.size", () => overview()?.Bytes ?? 0, "By", "Bytes of the index.");
        _meter.CreateObservableGauge("searchapp.index.documents", () => overview()?.Documents ?? 0, "{article}", "Articles in the index.");
    }

    /// <summary>A search.</summary>
    public void CountSearch(bool hasHits)
    {
        _searches.Add(1);
        if (!hasHits)
        {
            _withoutHits.Add(1);
        }
    }

    /// <summary>A request for which there was no index.</summary>
    public void CountUnavailable() => _unavailable.Add(1);

    /// <summary>An answer that could be kept.</summary>
    /// <param name="isKept">Whether it was kept from before.</param>
    public void CountAnswer(bool isKept) => _answers.Add(1, new KeyValuePair<string, object?>("cache", isKept ? "hit" : "miss"));
}
