using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Operating;

/// <summary>Counts and times what is asked of a search; what was asked is written down only where that is switched on.</summary>
internal sealed class MeasuredSearch : IArticleSearch
{
    private readonly IArticleSearch _inner;
    private readonly TimeProvider _clock;
    private readonly OperatingMeter _meter;
    private readonly IHttpContextAccessor _current;
    private readonly QueryLog _log;

    /// <summary>Wraps a search.</summary>
    public MeasuredSearch(IArticleSearch inner, TimeProvider clock, OperatingMeter meter, IHttpContextAccessor current, QueryLog log) =>
        (_inner, _clock, _meter, _current, _log) = (inner, clock, meter, current, log);

    /// <inheritdoc/>
    public CollectionOverview Overview => _inner.Overview;

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken)
    {
        var response = Time("search", () => _inner.Search(request, cancellationToken));
        if (!AnswerReplay.IsReplay(_current.HttpContext))
        {
            _meter.CountSearch(response.Total > 0);
            _log.Write(request, response);
        }

        return response;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => Time("suggest", () => _inner.Suggest(typed, count));

    /// <inheritdoc/>
    public IReadOnlyList<FacetValue> FindFacetValues(
        SearchRequest request, string facet, string text, int count, CancellationToken cancellationToken) =>
        Time("facet", () => _inner.FindFacetValues(request, facet, text, count, cancellationToken));

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
        if (AnswerReplay.IsReplay(_current.HttpContext))
        {
            return ask();
        }

        long start = _clock.GetTimestamp();
        try
        {
            return ask();
        }
        catch (SearchUnavailableException)
        {
            _meter.CountUnavailable();
            throw;
        }
        finally
        {
            var time = _clock.GetElapsedTime(start);
            _meter.Time(kind, time);
            _current.HttpContext?.Features.Get<EngineTime>()?.Add(time);
        }
    }
}
