namespace SearchApp.Search.Scoring;

/// <summary>The documents that one of two scorers holds, or both; the score is the sum of those that match.</summary>
/// <remarks>
/// What <see cref="DisjunctionScorer"/> does with two parts, for the commonest query of all: a word in the title or the body.
/// The part with more documents leads; when it stands where it was sent, the other is not moved before the score is asked for.
/// </remarks>
internal sealed class EitherScorer : Scorer
{
    private readonly Scorer _larger;
    private readonly Scorer _smaller;

    /// <summary>Asks for one of two.</summary>
    public EitherScorer(Scorer first, Scorer second)
    {
        (_larger, _smaller) = first.Cost >= second.Cost ? (first, second) : (second, first);
        Cost = first.Cost + second.Cost;
    }

    public override long Cost { get; }

    /// <summary>The two as terms, or null when one is something else.</summary>
    public TermScorer[]? Terms => (_larger, _smaller) is (TermScorer larger, TermScorer smaller) ? [larger, smaller] : null;

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target)
    {
        int larger = _larger.DocId;
        if (larger < target)
        {
            larger = _larger.Advance(target);
        }

        return DocId = larger == target ? target : Math.Min(larger, Reach(target));
    }

    public override bool Matches() =>
        (_larger.DocId == DocId && _larger.Matches()) || (Reach(DocId) == DocId && _smaller.Matches());

    public override float Score()
    {
        float sum = 0;
        if (_larger.DocId == DocId && _larger.Matches())
        {
            sum += _larger.Score();
        }

        if (Reach(DocId) == DocId && _smaller.Matches())
        {
            sum += _smaller.Score();
        }

        return sum;
    }

    private int Reach(int target) => _smaller.DocId < target ? _smaller.Advance(target) : _smaller.DocId;
}
