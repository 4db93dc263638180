namespace SearchApp.Search.Scoring;

/// <summary>The documents that at least a given number of several scorers hold; the score is the sum of those that match.</summary>
internal sealed class DisjunctionScorer : Scorer
{
    private readonly Scorer[] _parts;
    private readonly int _minimum;

    /// <summary>Asks for some of the parts.</summary>
    /// <param name="parts">At least <paramref name="minimum"/>.</param>
    /// <param name="minimum">How many must match, at least 1.</param>
    public DisjunctionScorer(IEnumerable<Scorer> parts, int minimum)
    {
        _parts = [.. parts];
        _minimum = minimum;
        foreach (var part in _parts)
        {
            Cost += part.Cost;
        }
    }

    public override long Cost { get; }

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        if (DocId == NoMoreDocs)
        {
            return NoMoreDocs;
        }

        while (true)
        {
            int lowest = NoMoreDocs;
            int there = 0;
            foreach (var part in _parts)
            {
                int docId = part.DocId < target ? part.Advance(target) : part.DocId;
                if (docId < lowest)
                {
                    lowest = docId;
                    there = 1;
                }
                else if (docId == lowest)
                {
                    there++;
                }
            }

            if (lowest == NoMoreDocs || there >= _minimum)
            {
                return DocId = lowest;
            }

            target = lowest + 1;
        }
    }

    public override bool Matches()
    {
        int matching = 0;
        foreach (var part in _parts)
        {
            if (part.DocId == DocId && part.Matches() && ++matching == _minimum)
            {
                return true;
            }
        }

        return false;
    }

    public override float Score()
    {
        float sum = 0;
        foreach (var part in _parts)
        {
            if (part.DocId == DocId && part.Matches())
            {
                sum += part.Score();
            }
        }

        return sum;
    }
}
