using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;

namespace SearchApp.Indexing.Writing;

/// <summary>The terms of one field of a batch in order, with their postings as <see cref="PostingsCode"/>.</summary>
internal sealed class InvertedField
{
    private readonly PostingsDetail _detail;
    private readonly byte[] _terms;
    private readonly int[] _termEnds;
    private readonly byte[] _postings;
    private readonly int[] _postingsEnds;

    /// <summary>Takes the arrays over.</summary>
    /// <param name="detail">What is kept of each posting.</param>
    /// <param name="terms">The terms' UTF-8, one after another.</param>
    /// <param name="termEnds">Where each ends.</param>
    /// <param name="postings">Their postings, one after another.</param>
    /// <param name="postingsEnds">Where those of each end.</param>
    public InvertedField(PostingsDetail detail, byte[] terms, int[] termEnds, byte[] postings, int[] postingsEnds)
    {
        _detail = detail;
        _terms = terms;
        _termEnds = termEnds;
        _postings = postings;
        _postingsEnds = postingsEnds;
    }

    /// <summary>Bytes held.</summary>
    public long ByteCount => _terms.Length + _postings.Length + (8L * _termEnds.Length);

    /// <summary>Walks the terms.</summary>
    public MergeTerms OpenTerms() => new Cursor(this);

    private sealed class Cursor(InvertedField inverted) : MergeTerms
    {
        private int _index = -1;

        public override ReadOnlySpan<byte> Term => Slice(inverted._terms, inverted._termEnds);

        public override bool MoveNext() => ++_index < inverted._termEnds.Length;

        public override void CopyPostings(PostingsWriter writer, DocMap docs) =>
            PostingsCode.Copy(Slice(inverted._postings, inverted._postingsEnds), inverted._detail, writer, docs);

        private ReadOnlySpan<byte> Slice(byte[] bytes, int[] ends)
        {
            int start = _index == 0 ? 0 : ends[_index - 1];
            return bytes.AsSpan(start, ends[_index] - start);
        }
    }
}
