using System.Numerics;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>A set of documents of one segment, one bit each. Filled once, then only read, by any number of threads.</summary>
internal sealed class DocIdSet
{
    private readonly ulong[] _words;

    /// <summary>Makes an empty set.</summary>
    /// <param name="maxDoc">Number of documents of the segment.</param>
    public DocIdSet(int maxDoc)
    {
        MaxDoc = maxDoc;
        _words = new ulong[(maxDoc + 63) >> 6];
    }

    /// <summary>Number of documents of the segment.</summary>
    public int MaxDoc { get; }

    /// <summary>All documents of a segment but those of a set.</summary>
    /// <param name="set">The set; null for an empty one.</param>
    /// <param name="maxDoc">Number of documents of the segment.</param>
    public static DocIdSet AllBut(DocIdSet? set, int maxDoc)
    {
        var others = new DocIdSet(maxDoc);
        for (int docId = 0; docId < maxDoc; docId++)
        {
            if (set?.Contains(docId) != true)
            {
                others.Add(docId);
            }
        }

        return others;
    }

    /// <summary>Number of documents in the set; walks it.</summary>
    public long Count()
    {
        long count = 0;
        foreach (ulong word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Puts a document in.</summary>
    public void Add(int docId) => _words[docId >> 6] |= 1UL << docId;

    /// <summary>Puts all documents of a term in.</summary>
    /// <param name="postings">At its start.</param>
    public void AddAll(Postings postings)
    {
        Span<int> block = stackalloc int[128];
        int count;
        while ((count = postings.ReadBlock(block, [])) > 0)
        {
            foreach (int docId in block[..count])
            {
                _words[docId >> 6] |= 1UL << docId;
            }
        }
    }

    /// <summary>Whether a document is in.</summary>
    public bool Contains(int docId) => (_words[docId >> 6] >> docId & 1) != 0;

    /// <summary>The first document in the set at or after a given one, or <see cref="DocIdIterator.NoMoreDocs"/>.</summary>
    public int NextFrom(int docId)
    {
        if (docId >= MaxDoc)
        {
            return DocIdIterator.NoMoreDocs;
        }

        int index = docId >> 6;
        ulong word = _words[index] & (ulong.MaxValue << docId);
        while (word == 0)
        {
            if (++index == _words.Length)
            {
                return DocIdIterator.NoMoreDocs;
            }

            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }
}
