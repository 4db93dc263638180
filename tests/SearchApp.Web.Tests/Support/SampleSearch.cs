using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Tests.Support;

/// <summary>Answers with whatever a test put in.</summary>
internal sealed class SampleSearch : IArticleSearch
{
    private CollectionOverview _overview = Some.Overview();

    public CollectionOverview Overview
    {
        get => Trouble is null ? _overview : throw Trouble;
        set => _overview = value;
    }

    public SearchUnavailableException? Trouble { get; set; }

    public Func<SearchRequest, SearchResponse> OnSearch { get; set; } = _ => Some.Response(Some.Hit());

    /// <summary>Runs before an answer, on the search's thread.</summary>
    public Action<CancellationToken> OnCancellableSearch { get; set; } = _ => { };

    public Func<string, ArticleView?> OnRead { get; set; } = id => id == "000.txt" ? Some.View() : null;

    public Func<string, int, IReadOnlyList<Suggestion>> OnSuggest { get; set; } = (_, _) => [];

    public Func<TrendRequest, TrendResponse> OnTrend { get; set; } = Some.Trend;

    public Func<ComparisonRequest, ComparisonResponse> OnCompare { get; set; } = Some.Comparison;

    public Func<string, string, IReadOnlyList<FacetValue>> OnFindFacetValues { get; set; } = (_, _) => [];

    public Func<string, IReadOnlyList<RepostMember>> OnReposts { get; set; } = _ => [];

    public Func<string, IReadOnlyList<SimilarArticle>> OnSimilar { get; set; } = _ => [];

    public Func<SearchRequest, string, SearchExplanation?> OnExplain { get; set; } = (_, _) => null;

    public Func<string, QuoteCheck> OnCheckQuote { get; set; } = _ => new QuoteCheck(QuoteVerdict.NotHeld, [], 0);

    public SearchRequest? LastRequest { get; private set; }

    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken)
    {
        LastRequest = request;
        OnCancellableSearch(cancellationToken);
        return Trouble is null ? OnSearch(request) : throw Trouble;
    }

    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => Trouble is null ? OnSuggest(typed, count) : throw Trouble;

    public IReadOnlyList<FacetValue> FindFacetValues(
        SearchRequest request, string facet, string text, int count, CancellationToken cancellationToken)
    {
        OnCancellableSearch(cancellationToken);
        return Trouble is null ? OnFindFacetValues(facet, text) : throw Trouble;
    }

    public TrendResponse Trend(TrendRequest request, CancellationToken cancellationToken)
    {
        OnCancellableSearch(cancellationToken);
        return Trouble is null ? OnTrend(request) : throw Trouble;
    }

    public ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken)
    {
        OnCancellableSearch(cancellationToken);
        return Trouble is null ? OnCompare(request) : throw Trouble;
    }

    public IReadOnlyList<RepostMember> Reposts(string group) => Trouble is null ? OnReposts(group) : throw Trouble;

    public IReadOnlyList<SimilarArticle> Similar(string id, int count, CancellationToken cancellationToken) =>
        Trouble is null ? OnSimilar(id) : throw Trouble;

    public SearchExplanation? Explain(SearchRequest request, string id) => Trouble is null ? OnExplain(request, id) : throw Trouble;

    public QuoteCheck CheckQuote(string text, CancellationToken cancellationToken)
    {
        OnCancellableSearch(cancellationToken);
        return Trouble is null ? OnCheckQuote(text) : throw Trouble;
    }

    public ArticleView? Read(string id, string query) => Trouble is null ? OnRead(id) : throw Trouble;
}
