using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web;

/// <summary>What pages and API ask; thread-safe.</summary>
/// <remarks>Every member throws <see cref="SearchUnavailableException"/> while there is no index that can be read.</remarks>
public interface IArticleSearch
{
    /// <summary>What the index holds.</summary>
    CollectionOverview Overview { get; }

    /// <summary>Answers a request; odd input gives the best reading and problems, never an exception.</summary>
    SearchResponse Search(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>What somebody who types may be about to ask, the likeliest first.</summary>
    /// <param name="typed">The text so far.</param>
    /// <param name="count">How many at most.</param>
    IReadOnlyList<Suggestion> Suggest(string typed, int count);

    /// <summary>The values of a facet whose label contains a text, most articles first.</summary>
    IReadOnlyList<FacetValue> FindFacetValues(
        SearchRequest request, string facet, string text, int count, CancellationToken cancellationToken);

    /// <summary>Counts the matches of queries over time.</summary>
    TrendResponse Trend(TrendRequest request, CancellationToken cancellationToken);

    /// <summary>Compares what regions publish.</summary>
    ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken);

    /// <summary>The articles that repeat one another, the first publisher's first; empty when there is no such group.</summary>
    /// <param name="group">The id of the first.</param>
    IReadOnlyList<RepostMember> Reposts(string group);

    /// <summary>Articles about the same things as another, the most alike first; empty when there is no such article.</summary>
    IReadOnlyList<SimilarArticle> Similar(string id, int count, CancellationToken cancellationToken);

    /// <summary>Why a search finds an article, or does not; null when there is no such article.</summary>
    SearchExplanation? Explain(SearchRequest request, string id);

    /// <summary>Where a quotation stands, or what is closest to it.</summary>
    QuoteCheck CheckQuote(string text, CancellationToken cancellationToken);

    /// <summary>An article with the marks of a query, or null when there is none of that id.</summary>
    ArticleView? Read(string id, string query);
}
