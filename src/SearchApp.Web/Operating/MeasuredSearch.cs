using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Operating;

/// <summary>Counts and times what is asked of a search, never what was asked.</summary>
internal sealed class MeasuredSearch : IArticleSearch
{
    private readonly IArticleSearch _inner;
    private readonly TimeProvider _clock;
    private readonly OperatingMeter _meter;

    /// <summary>Wraps a search.</summary>
    public MeasuredSearch(IArticleSearch inner, TimeProvider clock, OperatingMeter meter) =>
        (_inner, _clock, _meter) = (inner, clock, meter);

    /// <inheritdoc/>
    public CollectionOverview Overview => _inner.Overview;

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken)
    {
        var response = Time("search", () => _inner.Search(request, cancellationToken));
        _meter.CountSearch(response.Total > 0);
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
            _meter.CountUnavailable();
            throw;
        }
        finally
        {
            _meter.Time(kind, _clock.GetElapsedTime(start));
        }
    }
}
