namespace SearchApp.Search.Synonyms;

/// <summary>A word of the table with the other forms that are looked for when it is typed.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Others">At least one.</param>
/// <param name="Source">Who says that they mean the same.</param>
internal sealed record SynonymEntry(string Word, IReadOnlyList<SynonymForm> Others, string Source);
