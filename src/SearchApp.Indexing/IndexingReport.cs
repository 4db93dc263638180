namespace SearchApp.Indexing;

/// <summary>What an index build did.</summary>
public sealed record IndexingReport
{
    /// <summary>Articles in the new generation.</summary>
    public required long Documents { get; init; }

    /// <summary>How many of them the generation before held too, by id.</summary>
    public required long Known { get; init; }

    /// <summary>What gave no article, and why.</summary>
    public required IReadOnlyList<SkippedFile> Skipped { get; init; }

    /// <summary>Articles in quarantine.</summary>
    public required long Quarantined { get; init; }

    /// <summary>Articles without a year.</summary>
    public required long Undated { get; init; }

    /// <summary>Articles without a region published in.</summary>
    public required long UnknownRegion { get; init; }

    /// <summary>Articles whose mojibake was repaired.</summary>
    public required long Repaired { get; init; }

    /// <summary>UTF-8 bytes of title and text of all articles.</summary>
    public required long SourceBytes { get; init; }

    /// <summary>Words that were kept whole.</summary>
    public required int DictionaryWords { get; init; }

    /// <summary>Whether they are others than in the generation before; false when there was none.</summary>
    public required bool DictionaryChanged { get; init; }

    /// <summary>Wall time from start to switch.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Peak resident set in bytes, mapped files apart; 0 where the system does not tell.</summary>
    public required long PeakBytes { get; init; }

    /// <summary>Folder name of the new generation.</summary>
    public required string Generation { get; init; }

    /// <summary>Million bytes of source text a second.</summary>
    public double MegabytesPerSecond => Elapsed > TimeSpan.Zero ? SourceBytes / 1e6 / Elapsed.TotalSeconds : 0;
}
