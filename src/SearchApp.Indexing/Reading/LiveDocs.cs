namespace SearchApp.Indexing.Reading;

/// <summary>Which documents of a segment are not deleted: bit d &amp; 7 of byte d &gt;&gt; 3. Immutable.</summary>
public sealed class LiveDocs
{
    private readonly byte[] _bits;

    /// <summary>Wraps the bits.</summary>
    /// <param name="bits">At least one bit a document; 1 is live. Not copied.</param>
    /// <param name="liveCount">Number of ones among the segment's documents.</param>
    public LiveDocs(byte[] bits, int liveCount)
    {
        _bits = bits;
        LiveCount = liveCount;
    }

    /// <summary>Number of documents that are not deleted.</summary>
    public int LiveCount { get; }

    /// <summary>Whether a document is not deleted.</summary>
    /// <param name="docId">A document of the segment.</param>
    public bool IsLive(int docId) => (_bits[docId >> 3] >> (docId & 7) & 1) != 0;
}
