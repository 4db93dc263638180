namespace SearchApp.Indexing.Segments;

/// <summary>What .si says of a segment.</summary>
/// <param name="Name">The segment's name (_0).</param>
/// <param name="DocCount">Number of documents, deleted ones included.</param>
/// <param name="LuceneVersion">The Lucene version that its writer names (4.8.0).</param>
/// <param name="IsCompound">Whether its files stand in one .cfs file.</param>
/// <param name="Diagnostics">How it came about (source: flush or merge), in the order written.</param>
/// <param name="Files">Every file of the segment, the .si included, .del files not.</param>
internal sealed record SegmentInfo(
    string Name, int DocCount, string LuceneVersion, bool IsCompound,
    IReadOnlyDictionary<string, string> Diagnostics, IReadOnlyList<string> Files);
