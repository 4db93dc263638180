namespace SearchApp.Search;

/// <summary>One of several articles that repeat one another.</summary>
/// <param name="Id">Its <see cref="Corpus.ArticleId"/>.</param>
/// <param name="Title">The headline.</param>
/// <param name="Source">来源; null when not said.</param>
/// <param name="Date">yyyy-MM-dd, yyyy-MM, yyyy, --MM-dd, or empty.</param>
/// <param name="Url">The page's address; null when not known.</param>
/// <param name="IsFirst">Whether it is the one that the others repeat.</param>
public sealed record RepostMember(string Id, string Title, string? Source, string Date, string? Url, bool IsFirst);
