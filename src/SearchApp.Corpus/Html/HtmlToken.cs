namespace SearchApp.Corpus.Html;

/// <summary>A stretch of HTML source. Tokens follow each other without gap or overlap.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First unit in the source.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Element">The element of a tag, or the one around raw text; other for the rest.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, HtmlElement Element);
