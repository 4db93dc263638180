using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Documents;

/// <summary>What a segment knows of one field: its line in .fnm.</summary>
/// <param name="Name">Field name.</param>
/// <param name="Number">Its number in this segment: stored fields, terms, norms and columns refer to it.</param>
internal sealed record FieldInfo(string Name, int Number)
{
    /// <summary>What is kept of each posting; null when the field is not indexed.</summary>
    public PostingsDetail? Postings { get; init; }

    /// <summary>True when it has no length bytes; only of meaning for an indexed field.</summary>
    public bool OmitNorms { get; init; }

    /// <summary>True when positions carry payloads, which we never write.</summary>
    public bool HasPayloads { get; init; }

    /// <summary>True when it has term vectors, which we never write.</summary>
    public bool HasTermVectors { get; init; }

    /// <summary>The kind of its column.</summary>
    public DocValuesType DocValues { get; init; }

    /// <summary>The suffix of its postings files (<c>_0_Lucene41_SUFFIX.doc</c>); empty when there are none.</summary>
    public string PostingsSuffix { get; init; } = "";

    /// <summary>The suffix of its column's files (<c>_0_Lucene45_SUFFIX.dvd</c>); empty when there are none.</summary>
    public string DocValuesSuffix { get; init; } = "";

    /// <summary>Generation of the column's files when it was updated in place (_0_1_Lucene45_0.dvd), which we never do; else -1.</summary>
    public long DocValuesGeneration { get; init; } = -1;
}
