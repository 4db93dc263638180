namespace SearchApp.Search.Collecting;

/// <summary>What filters and facets need of each document of a segment, in flat arrays by document number.</summary>
internal sealed class SegmentColumns
{
    /// <summary>The segment's place among the segments, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Year × 10000 + month × 100 + day, with 0 for unknown parts; 0 without a year.</summary>
    public required int[] Days { get; init; }

    /// <summary>Slot of year × 100 + month.</summary>
    public required int[] Months { get; init; }

    /// <summary>Slot of the region published in.</summary>
    public required int[] Regions { get; init; }

    /// <summary>Slot of the source.</summary>
    public required int[] Sources { get; init; }

    /// <summary>Where a document's slots begin in <see cref="About"/>; one more than there are documents.</summary>
    public required int[] AboutStarts { get; init; }

    /// <summary>Slots of the regions written about and of those above them, each once a document.</summary>
    public required int[] About { get; init; }

    /// <summary>The slots of the regions a document is about.</summary>
    public ReadOnlySpan<int> AboutOf(int docId) => About.AsSpan(AboutStarts[docId], AboutStarts[docId + 1] - AboutStarts[docId]);
}
