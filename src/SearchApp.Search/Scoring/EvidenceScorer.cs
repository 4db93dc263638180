namespace SearchApp.Search.Scoring;

/// <summary>The documents that hold enough of many terms, scored by the sum of what each says.</summary>
/// <remarks>
/// Works term by term in windows of documents: each term's postings are decoded a block at a time and added to flat arrays that
/// stay in the processor's cache, so that the cost per posting is a few additions, however many terms there are.
/// </remarks>
internal sealed class EvidenceScorer : Scorer
{
    private const int WindowSize = 4096;

    private readonly Evidence[] _evidence;
    private readonly float _k1;
    private readonly float _minimumCoverage;
    private readonly float[] _scores = new float[WindowSize];
    private readonly float[] _coverage;
    private readonly float[] _title = new float[WindowSize];
    private readonly int[] _titlePlaces = new int[WindowSize];
    private int _start;
    private int _end;

    /// <summary>Scores many terms.</summary>
    /// <param name="evidence">The terms.</param>
    /// <param name="k1">Saturation.</param>
    /// <param name="minimumCoverage">How much weight of terms a document must hold; 0 for any term.</param>
    /// <param name="cost">An upper bound on the number of documents.</param>
    public EvidenceScorer(Evidence[] evidence, float k1, float minimumCoverage, long cost)
    {
        _evidence = evidence;
        _k1 = k1;
        _minimumCoverage = minimumCoverage;
        _coverage = minimumCoverage > 0 ? new float[WindowSize] : [];
        Cost = cost;
    }

    public override long Cost { get; }

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        while (true)
        {
            if (target >= _end && !Fill(target))
            {
                return DocId = NoMoreDocs;
            }

            int found = _coverage.Length > 0
                ? FirstAtLeast(_coverage, Math.Max(target, _start) - _start, _minimumCoverage)
                : FirstAtLeast(_scores, Math.Max(target, _start) - _start, float.Epsilon);
            if (found >= 0)
            {
                return DocId = _start + found;
            }

            target = _end;
        }
    }

    public override float Score() => _scores[DocId - _start];

    private static int FirstAtLeast(float[] values, int from, float minimum)
    {
        for (int place = from; place < values.Length; place++)
        {
            if (values[place] >= minimum)
            {
                return place;
            }
        }

        return -1;
    }

    private bool Fill(int target)
    {
        int first = NoMoreDocs;
        foreach (var term in _evidence)
        {
            term.Body?.SkipTo(target);
            term.Title?.SkipTo(target);
            first = Math.Min(first, term.Next);
        }

        if (first == NoMoreDocs)
        {
            return false;
        }

        _start = first;
        _end = Math.Min(first, int.MaxValue - WindowSize) + WindowSize;
        _scores.AsSpan().Clear();
        _coverage.AsSpan().Clear();
        foreach (var term in _evidence)
        {
            Add(term);
        }

        return true;
    }

    private void Add(Evidence term)
    {
        int titles = term.Title is null ? 0 : term.Title.Spread(_start, _end, _title, _titlePlaces);
        term.Body?.AddScores(_start, _end, titles > 0 ? _title : [], term.Idf, _k1, _scores, _coverage);

        // What the body did not take is in the title only.
        foreach (int place in _titlePlaces.AsSpan(0, titles))
        {
            float occurrences = _title[place];
            if (occurrences > 0)
            {
                _scores[place] += term.Idf * occurrences / (_k1 + occurrences);
                if (_coverage.Length > 0)
                {
                    _coverage[place] += term.Idf;
                }

                _title[place] = 0;
            }
        }
    }
}
