namespace SearchApp.Search.Scoring;

/// <summary>The documents of one scorer that another does not match; the score is the first one's.</summary>
internal sealed class ExclusionScorer : Scorer
{
    private readonly Scorer _wanted;
    private readonly Scorer _unwanted;

    /// <summary>Takes documents out.</summary>
    public ExclusionScorer(Scorer wanted, Scorer unwanted)
    {
        _wanted = wanted;
        _unwanted = unwanted;
    }

    public override long Cost => _wanted.Cost;

    public override int NextDoc() => DocId = _wanted.NextDoc();

    public override int Advance(int target) => DocId = _wanted.Advance(target);

    public override bool Matches()
    {
        if (!_wanted.Matches())
        {
            return false;
        }

        int docId = _unwanted.DocId < DocId ? _unwanted.Advance(DocId) : _unwanted.DocId;
        return docId != DocId || !_unwanted.Matches();
    }

    public override float Score() => _wanted.Score();
}
