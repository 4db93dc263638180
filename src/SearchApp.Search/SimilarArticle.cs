namespace SearchApp.Search;

/// <summary>An article about the same things as another.</summary>
/// <param name="Hit">The article, nothing marked.</param>
/// <param name="Likeness">How much of the other's most distinctive words it holds, 0 to 1.</param>
/// <param name="IsSameEvent">Whether it is so close in words and in time that it probably reports the same event.</param>
public sealed record SimilarArticle(ArticleHit Hit, double Likeness, bool IsSameEvent);
