namespace SearchApp.Analysis;

/// <summary>What kind of thing a token is.</summary>
public enum TokenType
{
    /// <summary>A word: the only type of the <c>smartcn</c> chain.</summary>
    Word,

    /// <summary>A single character of the character view.</summary>
    Character,

    /// <summary>Two neighbouring characters of the character view.</summary>
    Bigram,
}
