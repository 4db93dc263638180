using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Several terms read as one: each document that holds any of them, with all their positions in order.</summary>
/// <remarks>
/// For a phrase that ends in the middle of a bigram, or in a prefix: hundreds of terms. They are read one after the other for a window of
/// documents at a time, which costs half to two thirds of what keeping them in order by document does.
/// </remarks>
internal sealed class PostingsUnion : Postings
{
    private const int Window = 1 << 14;

    private readonly Postings[] _terms;
    private readonly int[] _freqs = new int[Window];
    private readonly int[] _ends = new int[Window];
    private readonly List<(int Slot, int Freq)> _read = [];
    private int[] _readPositions = [];
    private int[] _positions = [];
    private int _start;
    private int _end;
    private int _next;
    private bool _isSorted;

    /// <summary>Unites terms.</summary>
    /// <param name="terms">With positions, at their start.</param>
    public PostingsUnion(IEnumerable<Postings> terms)
    {
        _terms = [.. terms];
        Cost = _terms.Sum(term => term.Cost);
    }

    public override long Cost { get; }

    public override int Freq => _freqs[DocId - _start];

    public override int StartOffset => throw new NotSupportedException("A union of terms has no offsets.");

    public override int EndOffset => throw new NotSupportedException("A union of terms has no offsets.");

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        _isSorted = false;
        while (target != NoMoreDocs)
        {
            if (target < _end)
            {
                int ahead = _freqs.AsSpan(target - _start).IndexOfAnyExcept(0);
                if (ahead >= 0)
                {
                    return DocId = target + ahead;
                }

                target = _end;
            }

            target = ReadWindow(target);
        }

        return DocId = NoMoreDocs;
    }

    public override int NextPosition()
    {
        if (!_isSorted)
        {
            int slot = DocId - _start;
            _next = _ends[slot] - _freqs[slot];
            _positions.AsSpan(_next, _freqs[slot]).Sort();
            _isSorted = true;
        }

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

    // Returns the first document from the target on, with which the window begins.
    private int ReadWindow(int target)
    {
        int first = NoMoreDocs;
        foreach (var term in _terms)
        {
            first = Math.Min(first, term.DocId < target ? term.Advance(target) : term.DocId);
        }

        _start = first;
        _end = Math.Min(first, NoMoreDocs - Window) + Window;
        _freqs.AsSpan().Clear();
        _read.Clear();
        int count = 0;
        foreach (var term in _terms)
        {
            for (int docId = term.DocId; docId < _end && docId != NoMoreDocs; docId = term.NextDoc())
            {
                int freq = term.Freq;
                _freqs[docId - _start] += freq;
                _read.Add((docId - _start, freq));
                if (_readPositions.Length < count + freq)
                {
                    Array.Resize(ref _readPositions, Math.Max(count + freq, 2 * _readPositions.Length));
                }

                term.ReadPositions(_readPositions.AsSpan(count, freq));
                count += freq;
            }
        }

        PutTogether();
        return first;
    }

    // Positions go from the order of the terms to that of the documents.
    private void PutTogether()
    {
        if (_positions.Length < _readPositions.Length)
        {
            _positions = new int[_readPositions.Length];
        }

        int end = 0;
        for (int slot = 0; slot < Window; slot++)
        {
            _ends[slot] = end;
            end += _freqs[slot];
        }

        int from = 0;
        foreach (var (slot, freq) in _read)
        {
            for (int at = 0; at < freq; at++)
            {
                _positions[_ends[slot]++] = _readPositions[from++];
            }
        }
    }
}
