namespace SearchApp.Search.Suggesting;

/// <summary>Something that articles speak of.</summary>
/// <param name="Key">Folded text.</param>
/// <param name="Text">As an article writes it, in either script.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Count">How many articles are known to hold it.</param>
/// <param name="Weight">How likely somebody means it, against others.</param>
internal sealed record KnownPhrase(string Key, string Text, SuggestionKind Kind, long Count, double Weight);
