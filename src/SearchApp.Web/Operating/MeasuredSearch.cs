using System.Diagnostics.Metrics;
using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Operating;

/// <summary>Counts and times what is asked of a search, never what was asked: the meter <c>SearchApp</c>, for any OpenTelemetry listener.</summary>
internal sealed class MeasuredSearch : IArticleSearch
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "SearchApp";

    private readonly IArticleSearch _inner;
    private readonly TimeProvider _clock;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _withoutHits;
    private readonly Counter<long> _unavailable;

    /// <summary>Wraps a search.</summary>
    public MeasuredSearch(IArticleSearch inner, TimeProvider clock, IMeterFactory meters)
    {
        _inner = inner;
        _clock = clock;
#pragma warning disable CA2000 // The factory disposes of its meters.
        var meter = meters.Create(MeterName);
#pragma warning restore CA2000
        _duration = meter.CreateHistogram<double>("searchapp.request.duration", "s", "Time inside the engine, by kind: search, read, suggest, facet, trend, compare, reposts, similar, explain, quote.");
        _withoutHits = meter.CreateCounter<long>("searchapp.search.without_hits", "{search}", "Searches that found nothing.");
        _unavailable = meter.CreateCounter<long>("searchapp.search.unavailable", "{request}", "Requests for which there was no index.");
    }

    /// <inheritdoc/>
    public CollectionOverview Overview => _inner.Overview;

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken)
    {
        var response = Time("search", () => _inner.Search(request, cancellationToken));
        if (response.Total == 0)
        {
            _withoutHits.Add(1);
        }

        return response;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => Time("suggest", () => _inner.Suggest(typed, count));

    /// <inheritdoc/>
    public IReadOnlyList<FacetValue> FindFacetValues(SearchRequest request, string facet, string text, int count) =>
        Time("facet", () => _inner.FindFacetValues(request, facet, text, count));

    /// <inheritdoc/>
    public TrendResponse Trend(TrendRequest request, CancellationToken cancellationToken) =>
        Time("trend", () => _inner.Trend(request, cancellationToken));

    /// <inheritdoc/>
    public ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken) =>
        Time("compare", () => _inner.Compare(request, cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<RepostMember> Reposts(string group) => Time("reposts", () => _inner.Reposts(group));

    /// <inheritdoc/>
    public IReadOnlyList<SimilarArticle> Similar(string id, int count, CancellationToken cancellationToken) =>
        Time("similar", () => _inner.Similar(id, count, cancellationToken));

    /// <inheritdoc/>
    public SearchExplanation? Explain(SearchRequest request, string id) => Time("explain", () => _inner.Explain(request, id));

    /// <inheritdoc/>
    public QuoteCheck CheckQuote(string text, CancellationToken cancellationToken) =>
        Time("quote", () => _inner.CheckQuote(text, cancellationToken));

    /// <inheritdoc/>
    public ArticleView? Read(string id, string query) => Time("read", () => _inner.Read(id, query));

    private T Time<T>(string kind, Func<T> ask)
    {
        long start = _clock.GetTimestamp();
        try
        {
            return ask();
        }
        catch (SearchUnavailableException)
        {
            _unavailable.Add(1);
            throw;
        }
        finally
        {
            _duration.Record(_clock.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
        }
    }
}
