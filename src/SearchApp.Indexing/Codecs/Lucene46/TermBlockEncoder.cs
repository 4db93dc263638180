using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes one block of terms: the Block of <see cref="TermDictionaryFormat"/>.</summary>
internal sealed class TermBlockEncoder
{
    private readonly PostingsDetail _detail;
    private readonly ByteOutput _suffixes = new();
    private readonly ByteOutput _stats = new();
    private readonly ByteOutput _meta = new();

    public TermBlockEncoder(PostingsDetail detail)
    {
        _detail = detail;
        PointerCount = detail switch
        {
            PostingsDetail.Offsets => 3,
            PostingsDetail.Positions => 2,
            _ => 1,
        };
    }

    /// <summary>File pointers kept for each term: .doc, .pos, .pay.</summary>
    public int PointerCount { get; }

    /// <summary>Writes a block.</summary>
    /// <param name="output">The .tim file.</param>
    /// <param name="entries">Terms and blocks in order, all sharing the prefix.</param>
    /// <param name="prefixLength">Length of the prefix, which is not written.</param>
    /// <param name="isLast">Whether no floor block follows.</param>
    /// <returns>Whether there is a term among the entries.</returns>
    public bool Write(IndexOutput output, ReadOnlySpan<TermBlockEntry> entries, int prefixLength, bool isLast)
    {
        long pointer = output.Position;
        bool isLeaf = true;
        bool hasTerms = false;
        foreach (ref readonly var entry in entries)
        {
            isLeaf &= !entry.IsBlock;
            hasTerms |= !entry.IsBlock;
        }

        _suffixes.Clear();
        _stats.Clear();
        _meta.Clear();
        var last = default(TermPointers);
        foreach (ref readonly var entry in entries)
        {
            var suffix = entry.Bytes.AsSpan(prefixLength);
            _suffixes.WriteVInt(isLeaf ? suffix.Length : (suffix.Length << 1) | (entry.IsBlock ? 1 : 0));
            _suffixes.WriteBytes(suffix);
            if (entry.IsBlock)
            {
                _suffixes.WriteVLong(pointer - entry.BlockPointer);
            }
            else
            {
                WriteTerm(entry.Pointers, last);
                last = entry.Pointers;
            }
        }

        output.WriteVInt((entries.Length << 1) | (isLast ? 1 : 0));
        output.WriteVInt((_suffixes.Count << 1) | (isLeaf ? 1 : 0));
        output.WriteBytes(_suffixes.Written);
        output.WriteVInt(_stats.Count);
        output.WriteBytes(_stats.Written);
        output.WriteVInt(_meta.Count);
        output.WriteBytes(_meta.Written);
        return hasTerms;
    }

    private void WriteTerm(in TermPointers term, in TermPointers last)
    {
        _stats.WriteVInt(term.DocFreq);
        if (_detail != PostingsDetail.Documents)
        {
            _stats.WriteVLong(term.TotalTermFreq - term.DocFreq);
        }

        _meta.WriteVLong(term.DocPointer - last.DocPointer);
        if (PointerCount > 1)
        {
            _meta.WriteVLong(term.PosPointer - last.PosPointer);
        }

        if (PointerCount > 2)
        {
            _meta.WriteVLong(term.PayPointer - last.PayPointer);
        }

        if (term.DocFreq == 1)
        {
            _meta.WriteVInt(term.SingletonDoc);
        }

        if (term.LastPositionsOffset >= 0)
        {
            _meta.WriteVLong(term.LastPositionsOffset);
        }

        if (term.SkipOffset >= 0)
        {
            _meta.WriteVLong(term.SkipOffset);
        }
    }
}
