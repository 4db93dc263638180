using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>The deleted documents of a segment. Immutable.</summary>
internal sealed class DeletedDocuments
{
    private readonly int[] _docIds;

    private DeletedDocuments(int[] docIds) => _docIds = docIds;

    /// <summary>Lists them; null when there are none.</summary>
    public static DeletedDocuments? Of(SegmentReader segment) => segment.LiveDocs is { } live
        ? new([.. Enumerable.Range(0, segment.MaxDoc).Where(docId => !live.IsLive(docId))])
        : null;

    /// <summary>How many of them hold a term, and how often: at most as many steps as there are of either.</summary>
    /// <param name="postings">The documents that hold it, with frequencies, at their start.</param>
    public TermFigures Count(Postings postings)
    {
        var count = default(TermFigures);
        int at = 0;
        int docId = postings.NextDoc();
        while (docId != DocIdIterator.NoMoreDocs && at < _docIds.Length)
        {
            if (docId > _docIds[at])
            {
                at = Array.BinarySearch(_docIds, at, _docIds.Length - at, docId);
                at = at < 0 ? ~at : at;
            }
            else if (docId == _docIds[at])
            {
                count += new TermFigures(1, postings.Freq);
                at++;
                docId = postings.NextDoc();
            }
            else
            {
                docId = postings.Advance(_docIds[at]);
            }
        }

        return count;
    }
}
