namespace SearchApp.Indexing.Reading;

/// <summary>One byte string for each document that has one: what a result list shows, apart from the bodies. Thread-safe.</summary>
public abstract class BinaryDocValues
{
    /// <summary>The document's bytes, in the mapped file; empty where there are none. Valid while the snapshot is open.</summary>
    /// <param name="docId">A document of the segment.</param>
    public abstract ReadOnlySpan<byte> Get(int docId);
}
