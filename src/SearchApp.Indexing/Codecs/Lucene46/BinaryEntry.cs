namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Where and how byte strings stand in .dvd. Layout: <see cref="DocValuesFormat"/>, Binary.</summary>
internal sealed record BinaryEntry
{
    public required int Format { get; init; }

    public required int Width { get; init; }

    public required int Count { get; init; }

    public required long Pointer { get; init; }

    /// <summary>Every how many values one is whole, in format prefix.</summary>
    public int Interval { get; init; }

    public long AddressPointer { get; init; }

    public int PackedVersion { get; init; }

    public int BlockSize { get; init; }
}
