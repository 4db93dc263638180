namespace SearchApp.Search;

/// <summary>A text as stored, and where the query matched it.</summary>
/// <param name="Text">The text itself; never markup.</param>
/// <param name="Marks">Ascending, apart from each other.</param>
public sealed record MarkedText(string Text, IReadOnlyList<TextMark> Marks);
