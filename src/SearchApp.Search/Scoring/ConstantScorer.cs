using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Any documents, all with the same score.</summary>
internal sealed class ConstantScorer : Scorer
{
    private readonly DocIdIterator _documents;
    private readonly Scorer? _verifier;
    private readonly float _score;

    /// <summary>Gives documents a score.</summary>
    /// <param name="documents">The documents; when a scorer, its verdict counts and its own score does not.</param>
    /// <param name="score">The score of each.</param>
    public ConstantScorer(DocIdIterator documents, float score)
    {
        _documents = documents;
        _verifier = documents as Scorer;
        _score = score;
    }

    public override long Cost => _documents.Cost;

    public override int NextDoc() => DocId = _documents.NextDoc();

    public override int Advance(int target) => DocId = _documents.Advance(target);

    public override bool Matches() => _verifier?.Matches() ?? true;

    public override float Score() => _score;
}
