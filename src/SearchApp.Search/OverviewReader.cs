using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Counts what an index holds.</summary>
internal static class OverviewReader
{
    /// <summary>Walks the columns of all documents once.</summary>
    /// <param name="indexFolder">Where the index was opened.</param>
    /// <param name="snapshot">The open index.</param>
    /// <param name="index">Its segments.</param>
    public static CollectionOverview Read(string indexFolder, IndexSnapshot snapshot, ArticleIndex index)
    {
        var everything = new SearchRequest();
        var counts = new FacetCounts(index.Columns);
        var matches = new MatchCollector(
            index.Columns, index.Order, new ArticleFilter(everything, index.Columns), SortOrder.Newest, new TopKeys(1), counts);
        var all = new MatchAllQuery().Bind(index.Statistics, scores: false);
        long quarantined = 0;
        long repaired = 0;
        foreach (var segment in index.Segments)
        {
            matches.Collect(segment, all, hidden: null, CancellationToken.None);
            quarantined += CountLive(segment, ArticleIndex.Quarantined(segment));
            repaired += CountLive(segment, ArticleIndex.Repaired(segment));
        }

        var facets = new FacetBuilder(index.Columns, counts, everything).Build();
        return new CollectionOverview
        {
            Path = indexFolder,
            Generation = snapshot.Generation,
            Documents = matches.Total,
            Segments = index.Segments.Count,
            Bytes = snapshot.TotalBytes,
            Fields = snapshot.FieldNames,
            Undated = counts.Months[ValueSlots.Unknown],
            UnknownRegion = counts.Regions[ValueSlots.Unknown],
            Quarantined = quarantined,
            Repaired = repaired,
            Dictionary = new IndexDictionary(
                snapshot.Dictionary.Fingerprint,
                snapshot.Dictionary.Count,
                !index.HasCharacters || snapshot.Dictionary.Fingerprint == UserDictionary.PolicyTerms.Fingerprint),
            ByProvince = Known(facets, "region"),
            ByYear = Known(facets, "year"),
        };
    }

    private static List<FacetValue> Known(IReadOnlyList<Facet> facets, string name) =>
        [.. facets.Single(facet => facet.Name == name).Values.Where(value => value.Value != SearchRequest.UnknownValue)];

    private static long CountLive(SegmentView segment, DocIdSet? set)
    {
        long count = 0;
        for (int docId = set?.NextFrom(0) ?? int.MaxValue; docId != int.MaxValue; docId = set!.NextFrom(docId + 1))
        {
            count += segment.Reader.LiveDocs?.IsLive(docId) != false ? 1 : 0;
        }

        return count;
    }
}
