namespace SearchApp.Search;

/// <summary>What the index holds.</summary>
public sealed record CollectionOverview
{
    /// <summary>The index folder.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the generation that is open.</summary>
    public required string Generation { get; init; }

    /// <summary>When the folder was switched to what it served as this was opened; null for a plain Lucene directory.</summary>
    public DateTimeOffset? SwitchedAt { get; init; }

    /// <summary>
    /// What tells it from every other generation that this folder served, also from one of its name in an index that was removed: the name and the moment of the switch.
    /// </summary>
    public string State => StateOf(Generation, SwitchedAt);

    /// <summary>The <see cref="State"/> of a generation by its name and the time of its switch.</summary>
    public static string StateOf(string generation, DateTimeOffset? switchedAt) =>
        switchedAt is { } at ? $"{generation}.{at.UtcTicks:x}" : generation;

    /// <summary>Searchable articles, quarantined ones included.</summary>
    public required long Documents { get; init; }

    /// <summary>Segments.</summary>
    public required int Segments { get; init; }

    /// <summary>Size on disk in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Field names.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Articles without a year.</summary>
    public required long Undated { get; init; }

    /// <summary>Articles without a region published in.</summary>
    public required long UnknownRegion { get; init; }

    /// <summary>Articles in quarantine.</summary>
    public required long Quarantined { get; init; }

    /// <summary>Articles whose mojibake was repaired.</summary>
    public required long Repaired { get; init; }

    /// <summary>The words that were kept whole when it was built.</summary>
    public required IndexDictionary Dictionary { get; init; }

    /// <summary>Articles by province, most first.</summary>
    public required IReadOnlyList<FacetValue> ByProvince { get; init; }

    /// <summary>Articles by year, ascending.</summary>
    public required IReadOnlyList<FacetValue> ByYear { get; init; }

    /// <summary>A sentence for each line of the index's own table of synonyms that cannot be read; else empty.</summary>
    public IReadOnlyList<string> SynonymProblems { get; init; } = [];
}
