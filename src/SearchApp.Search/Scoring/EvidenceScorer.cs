namespace SearchApp.Search.Scoring;

/// <summary>The documents that hold enough of many terms, scored by the sum of what each says.</summary>
/// <remarks>
/// Works term by term in windows of documents: each term's postings are decoded a block at a time and added to flat arrays that
/// stay in the processor's cache, so that the cost per posting is a few additions, however many terms there are. The heaviest come
/// first: once those that are left cannot lift a document without the others far enough, only documents that can still get there
/// are looked at (MaxScore: Turtle, Flood, "Query evaluation: strategies and optimizations", 1995).
/// </remarks>
internal sealed class EvidenceScorer : Scorer
{
    private const int WindowSize = 4096;

    // What rounding may add to a sum of terms.
    private const float Slack = 1.0001f;

    // Of so few documents each is looked up; of more all postings of the window are read.
    private const int MostLookedUp = 32;

    private readonly Evidence[] _evidence;

    // Terms by weight, lightest first; the first few that cannot lift a document to the floor together do not lead the walk.
    private readonly int[] _byWeight;
    private readonly bool[] _leads;
    private readonly float _k1;
    private readonly float _minimumCoverage;
    private readonly float[] _scores = new float[WindowSize];
    private readonly float[] _coverage;
    private readonly float[] _title = new float[WindowSize];
    private readonly int[] _titlePlaces = new int[WindowSize];
    private readonly int[] _candidates = new int[WindowSize];
    private readonly float _weight;
    private float _floor = float.Epsilon;
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
        _byWeight = [.. Enumerable.Range(0, evidence.Length).OrderBy(term => evidence[term].Idf)];
        _leads = new bool[evidence.Length];
        _weight = evidence.Sum(term => term.Idf);
        Cost = cost;
        ChooseLeaders();
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

            int found = FirstAtLeast(_scores, _floor, _coverage, _minimumCoverage, Math.Max(target, _start) - _start);
            if (found >= 0)
            {
                return DocId = _start + found;
            }

            target = _end;
        }
    }

    public override float Score() => _scores[DocId - _start];

    public override void PassOverBelow(float score)
    {
        if (score > _floor)
        {
            _floor = score;
            ChooseLeaders();
        }
    }

    // A term says less than its weight in any document, so the lightest together say less than the sum of theirs.
    private void ChooseLeaders()
    {
        float sum = 0;
        foreach (int term in _byWeight)
        {
            sum += _evidence[term].Idf;
            _leads[term] = sum * Slack >= Math.Max(_floor, _minimumCoverage);
        }
    }

    private static int FirstAtLeast(float[] scores, float floor, float[] coverage, float minimumCoverage, int from)
    {
        for (int place = from; place < scores.Length; place++)
        {
            if (scores[place] >= floor && (coverage.Length == 0 || coverage[place] >= minimumCoverage))
            {
                return place;
            }
        }

        return -1;
    }

    private bool Fill(int target)
    {
        int first = NoMoreDocs;
        for (int i = 0; i < _evidence.Length; i++)
        {
            if (_leads[i])
            {
                _evidence[i].SkipTo(target);
                first = Math.Min(first, _evidence[i].Next);
            }
        }

        if (first == NoMoreDocs)
        {
            return false;
        }

        _start = first;
        _end = Math.Min(first, int.MaxValue - WindowSize) + WindowSize;
        _scores.AsSpan().Clear();
        _coverage.AsSpan().Clear();
        AddAll();
        return true;
    }

    private void AddAll()
    {
        float left = _weight;
        int? candidates = null;
        for (int at = _byWeight.Length - 1; at >= 0 && candidates != 0; at--)
        {
            var term = _evidence[_byWeight[at]];
            if (candidates <= MostLookedUp)
            {
                LookUp(term, _candidates.AsSpan(0, candidates.Value));
            }
            else
            {
                term.SkipTo(_start);
                Add(term);
            }

            left -= term.Idf;
            candidates = candidates is { } count ? Keep(_candidates.AsSpan(0, count), left)
                : left * Slack < Math.Max(_floor, _minimumCoverage) ? FindCandidates(left)
                : null;
        }
    }

    private int FindCandidates(float left)
    {
        int count = 0;
        for (int place = 0; place < WindowSize; place++)
        {
            if (CanPass(place, left))
            {
                _candidates[count++] = place;
            }
        }

        return count;
    }

    private int Keep(Span<int> candidates, float left)
    {
        int count = 0;
        foreach (int place in candidates)
        {
            if (CanPass(place, left))
            {
                candidates[count++] = place;
            }
        }

        return count;
    }

    // Whether the terms that are left can lift a document far enough.
    private bool CanPass(int place, float left) =>
        (_scores[place] + left) * Slack >= _floor
        && (_coverage.Length == 0 || (_coverage[place] + left) * Slack >= _minimumCoverage);

    private void LookUp(Evidence term, ReadOnlySpan<int> places)
    {
        foreach (int place in places)
        {
            float occurrences = term.OccurrencesIn(_start + place);
            if (occurrences > 0)
            {
                Count(place, term.Idf, occurrences);
            }
        }
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
                Count(place, term.Idf, occurrences);
                _title[place] = 0;
            }
        }
    }

    private void Count(int place, float idf, float occurrences)
    {
        _scores[place] += idf * occurrences / (_k1 + occurrences);
        if (_coverage.Length > 0)
        {
            _coverage[place] += idf;
        }
    }
}
