namespace SearchApp.Search.Scoring;

/// <summary>The documents that all of several scorers hold; the score is the sum.</summary>
internal sealed class ConjunctionScorer : Scorer
{
    private readonly Scorer[] _byCost;
    private readonly Intersection _documents;

    /// <summary>Requires all parts.</summary>
    /// <param name="parts">At least one.</param>
    public ConjunctionScorer(IEnumerable<Scorer> parts)
    {
        _byCost = [.. parts.OrderBy(part => part.Cost)];
        _documents = new Intersection(_byCost);
    }

    public override long Cost => _documents.Cost;

    public override int NextDoc() => DocId = _documents.NextDoc();

    public override int Advance(int target) => DocId = _documents.Advance(target);

    public override bool Matches()
    {
        foreach (var part in _byCost)
        {
            if (!part.Matches())
            {
                return false;
            }
        }

        return true;
    }

    public override float Score()
    {
        float sum = 0;
        foreach (var part in _byCost)
        {
            sum += part.Score();
        }

        return sum;
    }
}
