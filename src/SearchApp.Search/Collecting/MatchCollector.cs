using System.Numerics;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>Walks all matches of a query once: counts them, counts the facets, keeps the best.</summary>
internal sealed class MatchCollector
{
    private readonly CollectionColumns _columns;
    private readonly DocumentOrder _order;
    private readonly ArticleFilter _filter;
    private readonly SortOrder _sort;
    private readonly FacetCounts? _counts;

    /// <summary>Starts empty.</summary>
    /// <param name="columns">The collection's columns.</param>
    /// <param name="order">The order of hits that are equal otherwise.</param>
    /// <param name="filter">What matches must pass to be hits.</param>
    /// <param name="sort">Order of hits.</param>
    /// <param name="keep">How many hits to keep, at least 1.</param>
    /// <param name="counts">Counts the facets; null when they are not wanted.</param>
    public MatchCollector(CollectionColumns columns, DocumentOrder order, ArticleFilter filter, SortOrder sort, int keep, FacetCounts? counts)
    {
        _columns = columns;
        _order = order;
        _filter = filter;
        _sort = sort;
        Top = new TopKeys(keep);
        _counts = counts;
    }

    /// <summary>Number of hits.</summary>
    public long Total { get; private set; }

    /// <summary>Keys of the best hits (<see cref="HitKey"/>).</summary>
    public TopKeys Top { get; }

    /// <summary>Walks the matches in one segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="weight">The query.</param>
    /// <param name="hidden">Documents that are no matches whatever they hold, or null.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public void Collect(SegmentView segment, Weight weight, DocIdSet? hidden, CancellationToken cancellationToken)
    {
        if (weight.Open(segment) is not { } scorer)
        {
            return;
        }

        var live = segment.Reader.LiveDocs;
        var columns = _columns[segment];
        bool unfiltered = _filter.IsEmpty;
        int untilCheck = 0;
        for (int docId = scorer.NextDoc(); docId != DocIdIterator.NoMoreDocs; docId = scorer.NextDoc())
        {
            if (--untilCheck < 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                untilCheck = 4096;
            }

            if (live?.IsLive(docId) == false || hidden?.Contains(docId) == true || !scorer.Matches())
            {
                continue;
            }

            var failures = unfiltered ? FilterGroup.None : _filter.Failures(columns, docId);
            if (BitOperations.PopCount((uint)failures) > 1)
            {
                continue;
            }

            _counts?.Add(columns, docId, failures);
            if (failures == FilterGroup.None)
            {
                Total++;
                Top.Offer(Key(scorer, columns, _order.PlaceOf(segment.DocBase + docId), docId));
            }
        }
    }

    private ulong Key(Scorer scorer, SegmentColumns columns, int place, int docId) => _sort switch
    {
        SortOrder.Newest => HitKey.Newest(columns.Days[docId], place),
        SortOrder.Oldest => HitKey.Oldest(columns.Days[docId], place),
        _ => HitKey.ByScore(scorer.Score(), place),
    };
}
