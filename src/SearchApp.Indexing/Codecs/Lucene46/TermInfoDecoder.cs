using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Decodes what a block says of its terms, one after another. Layout: <see cref="TermDictionaryFormat"/>, stats and meta.</summary>
internal static class TermInfoDecoder
{
    /// <summary>Decodes the next term's entry.</summary>
    /// <param name="stats">Stands at the term's frequencies; afterwards behind them.</param>
    /// <param name="meta">Stands at the term's pointers; afterwards behind them.</param>
    /// <param name="layout">What its field has.</param>
    /// <param name="longs">Number of pointers, 1 to 3.</param>
    /// <param name="previous">The term before it in the block; default for the first.</param>
    public static TermInfo Next(
        ref IndexInput stats, ref IndexInput meta, PostingsLayout layout, int longs, in TermInfo previous)
    {
        int docFreq = stats.ReadVInt();
        long total = docFreq + (layout.HasFreqs ? stats.ReadVLong() : 0);
        if (docFreq < 1 || total < docFreq || (docFreq == 1 && total > int.MaxValue))
        {
            stats.ThrowCorrupt("a term in at least one document", $"{docFreq} documents, {total} occurrences");
        }

        long docPointer = previous.DocPointer + meta.ReadVLong();
        long positionPointer = previous.PositionPointer + (longs > 1 ? meta.ReadVLong() : 0);
        long payloadPointer = previous.PayloadPointer + (longs > 2 ? meta.ReadVLong() : 0);
        return new TermInfo
        {
            DocFreq = docFreq,
            TotalTermFreq = total,
            DocPointer = docPointer,
            PositionPointer = positionPointer,
            PayloadPointer = payloadPointer,
            SingletonDocId = docFreq == 1 ? meta.ReadVInt() : -1,
            LastPositionBlockOffset = layout.HasPositions && total > ForBlock.Size ? meta.ReadVLong() : -1,
            SkipOffset = docFreq > ForBlock.Size ? meta.ReadVLong() : -1,
        };
    }
}
