using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Walks a <see cref="DocIdSet"/>.</summary>
internal sealed class DocIdSetIterator : DocIdIterator
{
    private readonly DocIdSet _set;

    /// <summary>Starts a walk.</summary>
    public DocIdSetIterator(DocIdSet set)
    {
        _set = set;
        Cost = set.Count();
    }

    public override long Cost { get; }

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target) => DocId = _set.NextFrom(target);
}
