using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>A segment's place in the snapshot, with the document sets kept for it.</summary>
/// <param name="Ordinal">Its place among the segments, from 0.</param>
/// <param name="DocBase">What to add to its document numbers to number all documents of the snapshot.</param>
/// <param name="Reader">The segment.</param>
/// <param name="Sets">Document sets that searches share.</param>
internal sealed record SegmentView(int Ordinal, int DocBase, SegmentReader Reader, DocIdSetCache Sets);
