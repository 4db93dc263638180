namespace SearchApp.Search;

/// <summary>What somebody who types may be about to ask.</summary>
/// <param name="Text">A query; in traditional characters where the typed text is, but for titles, which are as stored.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Count">How many articles are known to hold it, at least; for a phrase, how many titles.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, long Count);
