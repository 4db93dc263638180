using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Segments;

/// <summary>Where the documents of one source go in the segment that it is merged into.</summary>
internal sealed class DocMap
{
    private readonly int _docBase;
    private readonly int[]? _numbers;

    /// <summary>Numbers the live documents from a base on.</summary>
    /// <param name="maxDoc">Number of documents of the source.</param>
    /// <param name="live">Which are live; null for all.</param>
    /// <param name="docBase">The first one's number in the new segment.</param>
    public DocMap(int maxDoc, LiveDocs? live, int docBase)
    {
        _docBase = docBase;
        Count = maxDoc;
        if (live is null)
        {
            return;
        }

        Count = 0;
        _numbers = new int[maxDoc];
        for (int doc = 0; doc < maxDoc; doc++)
        {
            _numbers[doc] = live.IsLive(doc) ? docBase + Count++ : -1;
        }
    }

    /// <summary>Number of documents that survive.</summary>
    public int Count { get; }

    /// <summary>Whether all do.</summary>
    public bool IsComplete => _numbers is null;

    /// <summary>The number of a document in the new segment; -1 when it is deleted.</summary>
    public int Map(int doc) => _numbers is null ? _docBase + doc : _numbers[doc];
}
