namespace SearchApp.Corpus.Surveys;

/// <summary>How much of an article is its site's frame.</summary>
/// <param name="Head">Paragraphs at its beginning, 0 to 2.</param>
/// <param name="Tail">Paragraphs at its end, 0 to 4.</param>
internal readonly record struct Frame(byte Head, byte Tail);
