using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>An exact phrase read as if it were one term.</summary>
internal sealed class PhrasePostings : Postings
{
    private readonly Intersection _documents;
    private readonly NearPositions _places;
    private readonly Predicate<int>? _accepts;
    private readonly List<int> _positions = [];
    private int _next;

    /// <summary>Reads a phrase.</summary>
    /// <param name="terms">Its terms with positions, each with its place in the phrase.</param>
    /// <param name="accepts">Tests documents; null for all.</param>
    public PhrasePostings(IReadOnlyList<(int Place, Postings Postings)> terms, Predicate<int>? accepts)
    {
        _documents = new Intersection(terms.Select(term => term.Postings));
        _places = new NearPositions([.. terms.Select(term => new TermPositions(term.Postings, term.Place))], slop: 0);
        _accepts = accepts;
    }

    public override long Cost => _documents.Cost;

    public override int Freq => _positions.Count;

    public override int StartOffset => throw new NotSupportedException("A phrase has no offsets.");

    public override int EndOffset => throw new NotSupportedException("A phrase has no offsets.");

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Settle(_documents.NextDoc());

    public override int Advance(int target) => DocId == NoMoreDocs ? NoMoreDocs : Settle(_documents.Advance(target));

    public override int NextPosition() => _positions[_next++];

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

    private int Settle(int docId)
    {
        while (docId != NoMoreDocs && !Stands(docId))
        {
            docId = _documents.NextDoc();
        }

        return DocId = docId;
    }

    private bool Stands(int docId)
    {
        _positions.Clear();
        _next = 0;
        if (_accepts?.Invoke(docId) == false)
        {
            return false;
        }

        _places.Start();
        for (int at = _places.Next(); at != Positions.NoMore; at = _places.Next())
        {
            _positions.Add(at);
        }

        return _positions.Count > 0;
    }
}
