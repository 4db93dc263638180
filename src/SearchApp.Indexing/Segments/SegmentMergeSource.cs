using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Segments;

/// <summary>An old segment, read for a merge. Its deleted documents are left behind.</summary>
internal sealed class SegmentMergeSource : MergeSource
{
    private readonly Segment _segment;

    /// <summary>Reads a segment whose fields have the numbers of the new one's.</summary>
    /// <param name="segment">The segment; must stay open.</param>
    /// <param name="live">Which of its documents live; null for all.</param>
    public SegmentMergeSource(Segment segment, LiveDocs? live)
    {
        _segment = segment;
        LiveDocs = live;
    }

    /// <inheritdoc/>
    public override int MaxDoc => _segment.MaxDoc;

    /// <inheritdoc/>
    public override LiveDocs? LiveDocs { get; }

    public override MergeTerms? OpenTerms(FieldInfo field) =>
        _segment.Terms(field.Name) is { } terms ? new Cursor(terms, field.Postings!.Value) : null;

    public override FieldNorms? Norms(FieldInfo field) => _segment.Norms(field.Name);

    public override NumericDocValues? Numeric(FieldInfo field) => _segment.Numeric(field.Name);

    public override BinaryDocValues? Binary(FieldInfo field) => _segment.Binary(field.Name);

    public override SortedDocValues? Sorted(FieldInfo field) => _segment.Sorted(field.Name);

    public override SortedSetDocValues? SortedSet(FieldInfo field) => _segment.SortedSet(field.Name);

    /// <inheritdoc/>
    public override void CopyStoredFields(StoredFieldsWriter writer, DocMap docs) =>
        ((StoredFieldsReader)_segment.StoredFields).CopyTo(writer, docs);

    private sealed class Cursor(TermDictionary terms, PostingsDetail detail) : MergeTerms
    {
        private readonly TermCursor _cursor = terms.EnumerateFrom([]);

        public override ReadOnlySpan<byte> Term => _cursor.Term;

        public override bool MoveNext() => _cursor.MoveNext();

        public override void CopyPostings(PostingsWriter writer, DocMap docs)
        {
            var postings = terms.Open(_cursor.Info, detail);
            while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                int target = docs.Map(postings.DocId);
                if (target < 0)
                {
                    continue;
                }

                writer.StartDocument(target, postings.Freq);
                for (int i = 0; detail >= PostingsDetail.Positions && i < postings.Freq; i++)
                {
                    int position = postings.NextPosition();
                    bool hasOffsets = detail >= PostingsDetail.Offsets;
                    int start = hasOffsets ? postings.StartOffset : 0;
                    writer.AddPosition(position, start, hasOffsets ? postings.EndOffset - start : 0);
                }

                writer.FinishDocument();
            }
        }
    }
}
