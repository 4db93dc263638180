using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>The documents of a segment that pass a test on their columns, score 0.</summary>
internal sealed class PredicateScorer : Scorer
{
    private readonly AllDocuments _documents;
    private readonly Predicate<int> _passes;

    /// <summary>Tests documents.</summary>
    /// <param name="maxDoc">Number of documents of the segment.</param>
    /// <param name="passes">The test, given a document number.</param>
    public PredicateScorer(int maxDoc, Predicate<int> passes)
    {
        _documents = new AllDocuments(maxDoc);
        _passes = passes;
    }

    public override long Cost => _documents.Cost;

    public override int NextDoc() => DocId = _documents.NextDoc();

    public override int Advance(int target) => DocId = _documents.Advance(target);

    public override bool Matches() => _passes(DocId);

    public override float Score() => 0;
}
