using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Building;

/// <summary>A segment to be written.</summary>
/// <param name="Number">Its number, from 0, in document order.</param>
/// <param name="Batches">Its documents.</param>
internal sealed record SegmentPlan(int Number, IReadOnlyList<InvertedBatch> Batches);
