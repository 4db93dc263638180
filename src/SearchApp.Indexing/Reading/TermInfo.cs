namespace SearchApp.Indexing.Reading;

/// <summary>What the term dictionary knows of one term of one field in one segment.</summary>
public readonly record struct TermInfo
{
    /// <summary>Number of documents that hold it (deleted ones included); at least 1.</summary>
    public required int DocFreq { get; init; }

    /// <summary>Number of occurrences; equals <see cref="DocFreq"/> where frequencies are not indexed.</summary>
    public required long TotalTermFreq { get; init; }

    internal long DocPointer { get; init; }

    internal long PositionPointer { get; init; }

    internal long PayloadPointer { get; init; }

    /// <summary>Skip data relative to <see cref="DocPointer"/>; -1 when there is none.</summary>
    internal long SkipOffset { get; init; }

    /// <summary>The last, variable-length group of positions relative to <see cref="PositionPointer"/>; -1 when there is none.</summary>
    internal long LastPositionBlockOffset { get; init; }

    /// <summary>The only document, when <see cref="DocFreq"/> is 1; else -1.</summary>
    internal int SingletonDocId { get; init; }
}
