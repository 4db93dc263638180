namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>What the term dictionary keeps of the postings of one term.</summary>
internal readonly record struct TermPointers
{
    public required int DocFreq { get; init; }

    public required long TotalTermFreq { get; init; }

    public required long DocPointer { get; init; }

    public required long PosPointer { get; init; }

    public required long PayPointer { get; init; }

    /// <summary>The only document when <see cref="DocFreq"/> is 1.</summary>
    public required int SingletonDoc { get; init; }

    /// <summary>Skip data relative to <see cref="DocPointer"/>; -1 without.</summary>
    public required long SkipOffset { get; init; }

    /// <summary>The last group of positions relative to <see cref="PosPointer"/>; -1 when it is the only one.</summary>
    public required long LastPositionsOffset { get; init; }
}
