namespace SearchApp.Search.QueryParsing;

/// <summary>One unit of a query's text in the character view: a Han character, or a run of letters or digits.</summary>
/// <param name="Text">Folded.</param>
/// <param name="IsHan">Whether it is a Han character.</param>
/// <param name="Bigram">Together with the Han character after it, when both are Han; else null.</param>
internal readonly record struct TextUnit(string Text, bool IsHan, string? Bigram);
