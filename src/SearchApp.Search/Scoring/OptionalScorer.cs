namespace SearchApp.Search.Scoring;

/// <summary>The documents of one scorer; others add to the score where they match too.</summary>
internal sealed class OptionalScorer : Scorer
{
    private readonly Scorer _required;
    private readonly Scorer[] _optional;

    /// <summary>Adds optional parts to the score of a required one.</summary>
    public OptionalScorer(Scorer required, IEnumerable<Scorer> optional)
    {
        _required = required;
        _optional = [.. optional];
    }

    public override long Cost => _required.Cost;

    public override int NextDoc() => DocId = _required.NextDoc();

    public override int Advance(int target) => DocId = _required.Advance(target);

    public override bool Matches() => _required.Matches();

    public override float Score()
    {
        float sum = _required.Score();
        foreach (var part in _optional)
        {
            int docId = part.DocId < DocId ? part.Advance(DocId) : part.DocId;
            if (docId == DocId && part.Matches())
            {
                sum += part.Score();
            }
        }

        return sum;
    }
}
