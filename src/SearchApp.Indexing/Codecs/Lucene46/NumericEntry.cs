namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Where and how numbers stand in .dvd. Layout: <see cref="DocValuesFormat"/>, Numeric.</summary>
internal sealed record NumericEntry
{
    public required int Format { get; init; }

    /// <summary>Where the bits of documents with a value begin; -1 when all have one.</summary>
    public required long MissingPointer { get; init; }

    public required int PackedVersion { get; init; }

    public required long Pointer { get; init; }

    public required int Count { get; init; }

    public required int BlockSize { get; init; }

    /// <summary>Added to each product, in format gcd.</summary>
    public long Least { get; init; }

    /// <summary>Factor of each number, in format gcd.</summary>
    public long Factor { get; init; }

    /// <summary>The distinct values, in format table.</summary>
    public long[] Table { get; init; } = [];
}
