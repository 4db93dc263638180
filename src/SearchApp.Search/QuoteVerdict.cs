namespace SearchApp.Search;

/// <summary>What a collection says about a quotation.</summary>
public enum QuoteVerdict
{
    /// <summary>It stands in the sources as quoted, but for script, width, case and punctuation.</summary>
    Exact,

    /// <summary>Something close to it stands in the sources.</summary>
    Near,

    /// <summary>The collection does not hold it.</summary>
    NotHeld,

    /// <summary>It is too short to be told from others.</summary>
    TooShort,
}
