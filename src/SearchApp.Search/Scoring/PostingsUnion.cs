using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Several terms read as one: each document that holds any of them, with all their positions in order.</summary>
/// <remarks>For a phrase that ends in the middle of a bigram, or in a prefix.</remarks>
internal sealed class PostingsUnion : Postings
{
    private readonly PriorityQueue<Postings, int> _byDocument = new();
    private readonly List<Postings> _here = [];
    private readonly List<int> _positions = [];
    private int _next;

    /// <summary>Unites terms.</summary>
    /// <param name="terms">With positions, at their start.</param>
    public PostingsUnion(IEnumerable<Postings> terms)
    {
        foreach (var term in terms)
        {
            Cost += term.Cost;
            _byDocument.Enqueue(term, term.NextDoc());
        }
    }

    public override long Cost { get; }

    public override int Freq
    {
        get
        {
            ReadPositions();
            return _positions.Count;
        }
    }

    public override int StartOffset => throw new NotSupportedException("A union of terms has no offsets.");

    public override int EndOffset => throw new NotSupportedException("A union of terms has no offsets.");

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        foreach (var term in _here)
        {
            _byDocument.Enqueue(term, term.Advance(target));
        }

        _here.Clear();
        _positions.Clear();
        _next = 0;
        while (_byDocument.TryPeek(out var term, out int docId) && docId < target)
        {
            _byDocument.DequeueEnqueue(term, term.Advance(target));
        }

        DocId = _byDocument.TryPeek(out _, out int lowest) ? lowest : NoMoreDocs;
        while (DocId != NoMoreDocs && _byDocument.TryPeek(out _, out int docId) && docId == DocId)
        {
            _here.Add(_byDocument.Dequeue());
        }

        return DocId;
    }

    public override int NextPosition()
    {
        ReadPositions();
        return _positions[_next++];
    }

    public override int ReadBlock(Span<int> docIds, Span<int> freqs)
    {
        int count = 0;
        while (count < docIds.Length && NextDoc() != NoMoreDocs)
        {
            docIds[count] = DocId;
            if (!freqs.IsEmpty)
            {
                freqs[count] = Freq;
            }

            count++;
        }

        return count;
    }

    private void ReadPositions()
    {
        if (_positions.Count > 0)
        {
            return;
        }

        foreach (var term in _here)
        {
            for (int left = term.Freq; left > 0; left--)
            {
                _positions.Add(term.NextPosition());
            }
        }

        _positions.Sort();
    }
}
