using SearchApp.Analysis;

namespace SearchApp.Indexing;

/// <summary>What to index, where to, and how.</summary>
public sealed record IndexBuildOptions
{
    /// <summary>A folder, one file, or an archive.</summary>
    public required string Source { get; init; }

    /// <summary>The index folder, which holds CURRENT and the generations.</summary>
    public required string Index { get; init; }

    /// <summary>The day that stamps and relative dates mean by today; null for the time provider's.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Worker threads, at least 1; 0 for one a processor.</summary>
    public int Jobs { get; init; }

    /// <summary>Take fields as given: no cleaning, quarantine or repost merging (for benchmarks).</summary>
    public bool Raw { get; init; }

    /// <summary>Words that are kept whole; the index remembers them. Not used with <see cref="WordsOnly"/>.</summary>
    public UserDictionary Dictionary { get; init; } = UserDictionary.PolicyTerms;

    /// <summary>Index the SmartCn words only, as peers do; false for all fields.</summary>
    public bool WordsOnly { get; init; }

    /// <summary>Largest article in bytes; default 32 MiB. Larger ones are skipped.</summary>
    public long MaxArticleBytes { get; init; } = 32L << 20;
}
