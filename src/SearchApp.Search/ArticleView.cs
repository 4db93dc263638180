using SearchApp.Corpus;

namespace SearchApp.Search;

/// <summary>An article to read, with what a query matches in it.</summary>
/// <param name="Article">The article as stored.</param>
/// <param name="Title">The headline with marks.</param>
/// <param name="Subtitle">The second line of the headline with marks, or null.</param>
/// <param name="Paragraphs">The paragraphs with marks, in order.</param>
public sealed record ArticleView(Article Article, MarkedText Title, MarkedText? Subtitle, IReadOnlyList<MarkedText> Paragraphs);
