namespace SearchApp.Indexing.Reading;

/// <summary>How much of each posting a reader wants; each level includes those before it.</summary>
public enum PostingsDetail
{
    /// <summary>Document numbers only.</summary>
    Documents,

    /// <summary>Also how often.</summary>
    Frequencies,

    /// <summary>Also at which token positions.</summary>
    Positions,

    /// <summary>Also at which UTF-16 offsets of the text.</summary>
    Offsets,
}
