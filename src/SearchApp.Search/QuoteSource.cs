namespace SearchApp.Search;

/// <summary>An article that holds a quotation or something close to it.</summary>
/// <param name="Id">Its <see cref="Corpus.ArticleId"/>.</param>
/// <param name="Title">The headline.</param>
/// <param name="Source">来源; null when not said.</param>
/// <param name="Date">yyyy-MM-dd, yyyy-MM, yyyy, --MM-dd, or empty.</param>
/// <param name="Url">The page's address; null when not known.</param>
/// <param name="Passage">The words as the article has them.</param>
/// <param name="Likeness">1 for no difference, else 1 less the differing characters over those of the quotation; above 0.</param>
/// <param name="Parts">The quotation and the passage side by side, in order.</param>
public sealed record QuoteSource(
    string Id, string Title, string? Source, string Date, string? Url, string Passage, double Likeness, IReadOnlyList<QuotePart> Parts);
