using SearchApp.Search;

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

    /// <summary>An article with the marks of a query, or null when there is none of that id.</summary>
    ArticleView? Read(string id, string query);
}
