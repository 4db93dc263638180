using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Scoring;
using SearchApp.Search.Tests.Model;
using SearchApp.Search.Trends;

namespace SearchApp.Search.Tests.Support;

/// <summary>A search over articles in memory.</summary>
internal sealed class TestSearch
{
    private readonly SearchEngine _engine;
    private readonly ArticleIndex _index;

    private TestSearch(ArticleIndex index, RankingSettings? ranking = null) => (_index, _engine) = (index, new SearchEngine(index, ranking));

    /// <summary>Articles in one segment.</summary>
    public static TestSearch Over(params Article[] articles) => OverSegments([articles]);

    /// <summary>Articles in several segments.</summary>
    public static TestSearch OverSegments(params Article[][] segments) =>
        Over([.. segments.Select(articles => new MemorySegment(articles))]);

    /// <summary>Articles in one segment, ranked with other settings.</summary>
    public static TestSearch Ranked(RankingSettings ranking, params Article[] articles) =>
        new(new ArticleIndex([new MemorySegment(articles)], UserDictionary.PolicyTerms), ranking);

    /// <summary>Articles of which some are deleted.</summary>
    public static TestSearch WithDeleted(Article[] articles, params int[] deleted) =>
        Over([new MemorySegment(articles, deleted.ToHashSet())]);

    public SearchResponse Search(SearchRequest request) => _engine.Search(request, TestContext.Current.CancellationToken);

    public SearchResponse Search(string query) => Search(new SearchRequest { Query = query, Size = 100 });

    /// <summary>Ids found, in order.</summary>
    public string[] Ids(string query) => [.. Search(query).Hits.Select(hit => hit.Id)];

    /// <summary>Ids found, in order.</summary>
    public string[] Ids(SearchRequest request) => [.. Search(request).Hits.Select(hit => hit.Id)];

    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => _engine.Suggest(typed, count);

    public ArticleView View(string id, string query) => _engine.Mark(_engine.Find(id)!, query);

    public IReadOnlyList<FacetValue> FindFacetValues(SearchRequest request, string facet, string text) =>
        _engine.FindFacetValues(request, facet, text, 10, CancellationToken.None);

    public QuoteCheck CheckQuote(string text) => _engine.CheckQuote(text, TestContext.Current.CancellationToken);

    public IReadOnlyList<SimilarArticle> Similar(string id) => _engine.Similar(id, 10, TestContext.Current.CancellationToken)!;

    public IReadOnlyList<RepostMember> Reposts(string group) => _engine.Reposts(group, 100);

    public SearchExplanation? Explain(SearchRequest request, string id) => _engine.Explain(request, id, CancellationToken.None);

    public TrendResponse Trend(TrendRequest request) => new TrendReader(_index, _engine).Read(request, TestContext.Current.CancellationToken);

    public ComparisonResponse Compare(ComparisonRequest request) =>
        new RegionComparer(_index, _engine).Compare(request, TestContext.Current.CancellationToken);

    private static TestSearch Over(IReadOnlyList<MemorySegment> segments) =>
        new(new ArticleIndex(segments, UserDictionary.PolicyTerms));
}
