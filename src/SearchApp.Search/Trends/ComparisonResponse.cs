namespace SearchApp.Search.Trends;

/// <summary>How regions differ.</summary>
/// <param name="Query">How the query was read.</param>
/// <param name="Years">The years without a gap, ascending, in which any of the regions has an article.</param>
/// <param name="Regions">The regions in the order asked for; fewer than two when too few were known.</param>
/// <param name="SampledTerms">Words of the collection that were looked at for <see cref="ComparedRegion.Terms"/>: the commonest, the very common left out.</param>
/// <param name="Postings">Places in the index that were read for it: words times articles.</param>
public sealed record ComparisonResponse(
    QueryReading Query, IReadOnlyList<string> Years, IReadOnlyList<ComparedRegion> Regions, int SampledTerms, long Postings);
