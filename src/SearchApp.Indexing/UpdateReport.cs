namespace SearchApp.Indexing;

/// <summary>What an update did.</summary>
public sealed record UpdateReport
{
    /// <summary>Articles in the index now.</summary>
    public required long Documents { get; init; }

    /// <summary>Articles whose id the index did not hold before.</summary>
    public required long Added { get; init; }

    /// <summary>Articles whose id it held with another content.</summary>
    public required long Changed { get; init; }

    /// <summary>Articles that are gone from the source, and now from the index.</summary>
    public required long Removed { get; init; }

    /// <summary>Articles whose own document has not changed.</summary>
    public required long Unchanged { get; init; }

    /// <summary>
    /// Those of <see cref="Unchanged"/> that were indexed again because of others: a copy has come or gone, neighbours give another year,
    /// their site was seen to write a line around all its articles.
    /// </summary>
    public long Revised { get; init; }

    /// <summary>All of the source that gives no article, and why.</summary>
    public required IReadOnlyList<SkippedFile> Skipped { get; init; }

    /// <summary>Files that were left for later because they are still being written.</summary>
    public int Waiting { get; init; }

    /// <summary>Wall time from start to switch.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Folder name of the generation that serves now: the one before when nothing had changed.</summary>
    public required string Generation { get; init; }

    /// <summary>Why everything was indexed anew, a whole sentence; null when only what had changed was.</summary>
    public string? Rebuilt { get; init; }
}
