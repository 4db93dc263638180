namespace SearchApp.Corpus;

/// <summary>The script of a text's Chinese characters.</summary>
public enum TextScript
{
    /// <summary>Too few telling characters.</summary>
    Unknown,

    /// <summary>Simplified (Hans).</summary>
    Simplified,

    /// <summary>Traditional (Hant).</summary>
    Traditional,

    /// <summary>Both in earnest.</summary>
    Mixed,
}
