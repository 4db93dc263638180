namespace SearchApp.Search.QueryParsing;

/// <summary>One unit of a query's text in the character view: a Han character, or a run of letters or digits.</summary>
/// <param name="Text">Folded.</param>
/// <param name="IsHan">Whether it is a Han character.</param>
/// <param name="Bigram">Together with the Han character after it, when both are Han; else null.</param>
/// <param name="IsSplit">Whether something stands between the two that the character view passes over, such as a comma.</param>
internal sealed record TextUnit(string Text, bool IsHan, string? Bigram, bool IsSplit = false)
{
    /// <summary>What it is as a term to rank by: a run, or a pair of characters that stand together; else null.</summary>
    public string? Term => !IsHan ? Text : IsSplit ? null : Bigram;
}
