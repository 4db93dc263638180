using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>Walks every document of a segment.</summary>
internal sealed class AllDocuments : DocIdIterator
{
    private readonly int _maxDoc;

    /// <summary>Starts a walk.</summary>
    /// <param name="maxDoc">Number of documents of the segment.</param>
    public AllDocuments(int maxDoc) => _maxDoc = maxDoc;

    public override long Cost => _maxDoc;

    public override int NextDoc() => DocId == NoMoreDocs ? NoMoreDocs : Advance(DocId + 1);

    public override int Advance(int target) => DocId = target < _maxDoc ? target : NoMoreDocs;
}
