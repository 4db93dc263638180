namespace SearchApp.Search.Scoring;

/// <summary>A unit of the character view in a query.</summary>
/// <param name="Text">A Han character, or a run of letters or digits, folded.</param>
/// <param name="IsHan">Whether it is a Han character: then every term that begins with it is one.</param>
/// <param name="Times">How often the query has it, at least 1.</param>
internal readonly record struct QueryUnit(string Text, bool IsHan, int Times);
