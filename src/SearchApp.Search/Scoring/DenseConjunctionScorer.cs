namespace SearchApp.Search.Scoring;

/// <summary>The documents that all of several terms hold, each in one of its fields; the score is the sum. For terms of like frequency.</summary>
/// <remarks>
/// Where <see cref="ConjunctionScorer"/> sends every term from candidate to candidate, this walks them one after another through
/// windows of documents: the rarest notes its documents in a flat array, each further term raises those that it holds too. A
/// posting costs a comparison, a small part of what a jump costs, so it pays where the rarest term is not rare beside the others.
/// </remarks>
internal sealed class DenseConjunctionScorer : Scorer
{
    private const int WindowSize = 2048;

    /// <summary>How many postings may be walked for each of the rarest part.</summary>
    private const int MostPostingsPerCandidate = 30;

    private readonly Part[] _byCost;

    // By place in the window: how many parts, in order, the document has; and the sum of what they say.
    private readonly byte[] _reached = new byte[WindowSize];
    private readonly float[] _scores = GC.AllocateUninitializedArray<float>(WindowSize);
    private readonly int[] _places = GC.AllocateUninitializedArray<int>(WindowSize);
    private int _start;
    private int _end;
    private int _at;
    private int _count;

    private DenseConjunctionScorer(Part[] byCost) => _byCost = byCost;

    public override long Cost => _byCost[0].Cost;

    /// <summary>Takes scorers over where it pays; they must stand before their first documents and be used no more.</summary>
    /// <param name="parts">What is required.</param>
    /// <returns>Null when not all are terms, or when one is much rarer than the others.</returns>
    public static DenseConjunctionScorer? TryMake(IReadOnlyList<Scorer> parts)
    {
        long cost = parts.Sum(static part => part.Cost);
        long least = parts.Min(static part => part.Cost);
        if (parts.Count is < 2 or >= byte.MaxValue || cost > MostPostingsPerCandidate * least)
        {
            return null;
        }

        return parts.Any(static part => TermsOf(part) is null)
            ? null
            : new([.. parts.OrderBy(static part => part.Cost).Select(static part => new Part(part.Cost, [.. TermsOf(part)!.Select(static term => term.OpenWindow())]))]);
    }

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        while (DocId != NoMoreDocs)
        {
            for (; _at < _count; _at++)
            {
                int docId = _start + _places[_at];
                if (docId >= target)
                {
                    return DocId = docId;
                }
            }

            target = Math.Max(target, _end);
            if (!Fill(target))
            {
                DocId = NoMoreDocs;
            }
        }

        return NoMoreDocs;
    }

    public override float Score() => _scores[DocId - _start];

    private static TermScorer[]? TermsOf(Scorer part) => part switch
    {
        TermScorer term => [term],
        EitherScorer either => either.Terms,
        _ => null,
    };

    private bool Fill(int target)
    {
        int first = _byCost[0].SkipTo(target);
        if (first == NoMoreDocs)
        {
            return false;
        }

        _start = first;
        _end = Math.Min(first, int.MaxValue - WindowSize) + WindowSize;
        _reached.AsSpan().Clear();
        for (int i = 0; i < _byCost.Length; i++)
        {
            _count = 0;
            _byCost[i].SkipTo(_start);
            foreach (var term in _byCost[i].Terms)
            {
                _count += term.Raise(_start, _end, (byte)i, _reached, _scores, _places.AsSpan(_count));
            }

            if (_count == 0)
            {
                break;
            }
        }

        _places.AsSpan(0, _count).Sort();
        _at = 0;
        return true;
    }

    /// <summary>One term that is required.</summary>
    /// <param name="Cost">Number of its postings.</param>
    /// <param name="Terms">The term in each of its fields.</param>
    private sealed record Part(long Cost, WindowTerm[] Terms)
    {
        public int SkipTo(int target)
        {
            int next = NoMoreDocs;
            foreach (var term in Terms)
            {
                next = Math.Min(next, term.SkipTo(target));
            }

            return next;
        }
    }
}
