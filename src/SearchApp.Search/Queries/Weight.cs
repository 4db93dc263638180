using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A query bound to a snapshot: its terms are looked up, its figures known. Used by one thread.</summary>
internal abstract class Weight
{
    /// <summary>Opens a cursor over one segment.</summary>
    /// <returns>The cursor, or null when no document there can match.</returns>
    public abstract Scorer? Open(SegmentView segment);
}
