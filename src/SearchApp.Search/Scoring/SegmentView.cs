using System.Collections.Concurrent;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>A segment's place in the snapshot, with what is kept in memory for it.</summary>
/// <param name="Ordinal">Its place among the segments, from 0.</param>
/// <param name="DocBase">What to add to its document numbers to number all documents of the snapshot.</param>
/// <param name="Reader">The segment.</param>
internal sealed record SegmentView(int Ordinal, int DocBase, SegmentReader Reader)
{
    private readonly ConcurrentDictionary<string, byte[]?> _norms = new(StringComparer.Ordinal);

    /// <summary>The length bytes of a field by document, or null when it has none.</summary>
    /// <remarks>A copy, one byte a document: scoring reads one for every match and field, too often to ask a mapped file each time.</remarks>
    public byte[]? Norms(string field) => _norms.GetOrAdd(field, static (name, reader) => reader.Norms(name)?.Bytes.ToArray(), Reader);

    /// <summary>Document sets that searches share.</summary>
    public RecentlyUsed<DocIdSet> Sets { get; } = new(64);

    /// <summary>Postings of synonyms that searches share.</summary>
    public RecentlyUsed<PostingsList> Lists { get; } = new(256);
}
