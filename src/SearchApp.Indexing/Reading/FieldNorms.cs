namespace SearchApp.Indexing.Reading;

/// <summary>The lengths of one field, one byte a document: Lucene's 8-bit float of 1/√tokens. Thread-safe.</summary>
public abstract class FieldNorms
{
    /// <summary>The bytes by document, in the mapped file; valid while the snapshot is open.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }
}
