namespace SearchApp.Search;

/// <summary>A stretch of a shown text that the query matched, in UTF-16 units.</summary>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last unit.</param>
public readonly record struct TextMark(int Start, int End);
