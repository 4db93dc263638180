namespace SearchApp.Search;

/// <summary>Where a list of hits was left, so that a search can go on behind it at the cost of a first page, whatever the depth.</summary>
/// <remarks>Means something in the generation and for the search that gave it, page size included; elsewhere it gives other hits, never an error.</remarks>
/// <param name="Rank">Hits so far, at least 1.</param>
/// <param name="Key">What the last of them is ordered by: its score or day, then its place in the collection.</param>
public sealed record SearchPosition(long Rank, ulong Key);
