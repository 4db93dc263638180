namespace SearchApp.Indexing;

/// <summary>What to bring up to date, and how. Fields, cleaning and dictionary stay as the last rebuild chose them.</summary>
public sealed record IndexUpdateOptions
{
    /// <summary>A folder, one file, or an archive.</summary>
    public required string Source { get; init; }

    /// <summary>The index folder.</summary>
    public required string Index { get; init; }

    /// <summary>The day that stamps and relative dates mean by today; null for the time provider's.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Files written to within this time are taken as they were before, because they may be half-written. Zero reads all as they are.
    /// </summary>
    public TimeSpan Settle { get; init; }

    /// <summary>Read every file and compare its contents, even where size and time are the same.</summary>
    public bool CompareContents { get; init; }

    /// <summary>Merges of more bytes than this wait until the new articles serve, and then make a generation of their own.</summary>
    internal long QuickMergeBytes { get; init; } = 32L << 20;
}
