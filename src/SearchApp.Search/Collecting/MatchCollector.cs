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
    private readonly RepostTally? _reposts;
    private readonly Recency? _recency;
    private readonly bool _onlyBest;

    /// <summary>Starts empty.</summary>
    /// <param name="columns">The collection's columns.</param>
    /// <param name="order">The order of hits that are equal otherwise.</param>
    /// <param name="filter">What matches must pass to be hits.</param>
    /// <param name="sort">Order of hits.</param>
    /// <param name="top">Keeps the best hits.</param>
    /// <param name="counts">Counts the facets; null when they are not wanted.</param>
    /// <param name="reposts">Lets one article stand for those that repeat it; null when each is a hit.</param>
    /// <param name="recency">Lets later articles weigh more; for <see cref="SortOrder.Recent"/>.</param>
    /// <param name="onlyBest">Whether only the best hits by score are asked for, and no number of anything: then the walk may leave others out.</param>
    public MatchCollector(
        CollectionColumns columns, DocumentOrder order, ArticleFilter filter, SortOrder sort, TopKeys top, FacetCounts? counts,
        RepostTally? reposts = null, Recency? recency = null, bool onlyBest = false)
    {
        _recency = recency;
        _onlyBest = onlyBest && recency is null;
        _reposts = reposts;
        _columns = columns;
        _order = order;
        _filter = filter;
        _sort = sort;
        Top = top;
        Counts = counts;
    }

    /// <summary>Number of matches; of those walked, when only the best are asked for.</summary>
    public long Total { get; private set; }

    /// <summary>Number of hits: matches that do not stand behind another.</summary>
    public long HitTotal => Total - (_reposts?.Hidden ?? 0);

    /// <summary>Counts of the facets; null when they are not wanted.</summary>
    public FacetCounts? Counts { get; }

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
        PassOver(scorer);
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

            Counts?.Add(columns, docId, failures);
            if (failures == FilterGroup.None)
            {
                Total++;
                ulong key = Key(scorer, columns, _order.PlaceOf(segment.DocBase + docId), docId);
                if (_reposts?.TryAdd(segment.Ordinal, docId, key) != true)
                {
                    Top.Offer(key);
                    PassOver(scorer);
                }
            }
        }
    }

    /// <summary>Ends the walk: the best match of each group of reposts becomes a hit.</summary>
    public void Close()
    {
        foreach (ulong key in _reposts?.Best ?? [])
        {
            Top.Offer(key);
        }
    }

    /// <summary>How many matches a hit stands for, itself apart.</summary>
    /// <param name="segment">Its segment.</param>
    /// <param name="docId">Its document.</param>
    public int Others(SegmentView segment, int docId) => _reposts?.Others(segment.Ordinal, docId) ?? 0;

    private void PassOver(Scorer scorer)
    {
        if (_onlyBest && Top.Floor > 0)
        {
            scorer.PassOverBelow(HitKey.Score(Top.Floor));
        }
    }

    private ulong Key(Scorer scorer, SegmentColumns columns, int place, int docId) => _sort switch
    {
        SortOrder.Newest => HitKey.Newest(columns.Days[docId], place),
        SortOrder.Oldest => HitKey.Oldest(columns.Days[docId], place),
        SortOrder.Added => HitKey.Added(_columns.Added.Of(columns, docId), place),
        _ => HitKey.ByScore(scorer.Score() * (_recency?.Factor(columns.Days[docId]) ?? 1), place),
    };
}
