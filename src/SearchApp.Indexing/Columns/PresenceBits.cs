namespace SearchApp.Indexing.Columns;

/// <summary>Which documents have a value: bit d &amp; 7 of byte d &gt;&gt; 3. Immutable.</summary>
internal sealed class PresenceBits
{
    private readonly byte[] _bits;

    /// <summary>Wraps the bits.</summary>
    /// <param name="bits">One bit a document, rounded up to bytes.</param>
    public PresenceBits(byte[] bits) => _bits = bits;

    /// <summary>Whether a document has a value.</summary>
    /// <param name="docId">A document of the segment.</param>
    public bool Has(int docId) => (_bits[docId >> 3] >> (docId & 7) & 1) != 0;
}
