namespace SearchApp.Indexing.Segments;

/// <summary>One commit: what segments_N says.</summary>
/// <param name="Generation">The N of the file name.</param>
/// <param name="Version">Counts changes to the list.</param>
/// <param name="NameCounter">The number that the next new segment gets.</param>
/// <param name="Segments">The segments in document order.</param>
/// <param name="UserData">What the committer wrote beside it.</param>
internal sealed record SegmentList(
    long Generation, long Version, int NameCounter, IReadOnlyList<SegmentEntry> Segments,
    IReadOnlyDictionary<string, string> UserData);
