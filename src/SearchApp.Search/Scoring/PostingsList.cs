using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Postings written out in memory, to be read any number of times. Immutable.</summary>
internal sealed class PostingsList
{
    private readonly int[] _docIds;
    private readonly int[] _freqs;

    /// <summary>Writes postings out.</summary>
    /// <param name="postings">At their start.</param>
    public PostingsList(Postings postings)
    {
        var docIds = new List<int>();
        var freqs = new List<int>();
        while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
        {
            docIds.Add(postings.DocId);
            freqs.Add(postings.Freq);
        }

        _docIds = [.. docIds];
        _freqs = [.. freqs];
        Figures = new TermFigures(docIds.Count, freqs.Sum(freq => (long)freq));
    }

    /// <summary>Number of documents.</summary>
    public int Count => _docIds.Length;

    /// <summary>Its documents and occurrences.</summary>
    public TermFigures Figures { get; }

    /// <summary>A cursor at the start.</summary>
    public Postings Open() => new Cursor(this);

    private sealed class Cursor(PostingsList list) : Postings
    {
        private int _at = -1;

        public override long Cost => list.Count;

        public override int Freq => list._freqs[_at];

        public override int StartOffset => throw new NotSupportedException("A list has no offsets.");

        public override int EndOffset => throw new NotSupportedException("A list has no offsets.");

        public override int NextDoc() => MoveTo(_at + 1);

        public override int Advance(int target)
        {
            int from = Math.Min(_at + 1, list.Count);
            int found = Array.BinarySearch(list._docIds, from, list.Count - from, target);
            return MoveTo(found < 0 ? ~found : found);
        }

        public override int NextPosition() => throw new NotSupportedException("A list has no positions.");

        public override int ReadBlock(Span<int> docIds, Span<int> freqs)
        {
            int count = Math.Min(docIds.Length, Math.Max(list.Count - _at - 1, 0));
            list._docIds.AsSpan(_at + 1, count).CopyTo(docIds);
            if (!freqs.IsEmpty)
            {
                list._freqs.AsSpan(_at + 1, count).CopyTo(freqs);
            }

            MoveTo(count == 0 ? list.Count : _at + count);
            return count;
        }

        private int MoveTo(int at)
        {
            _at = Math.Min(at, list.Count);
            return DocId = _at < list.Count ? list._docIds[_at] : NoMoreDocs;
        }
    }
}
