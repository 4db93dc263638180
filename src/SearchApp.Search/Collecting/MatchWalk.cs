using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>Walks the articles that match a query and pass filters, by number and columns alone: no score, no stored text.</summary>
internal sealed class MatchWalk
{
    private const int CheckEvery = 4096;

    private readonly ArticleIndex _index;
    private readonly ArticleFilter? _filter;
    private readonly bool _onlyQuarantined;

    /// <summary>Prepares a walk.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="filters">Normalised.</param>
    public MatchWalk(ArticleIndex index, SearchRequest filters)
    {
        _index = index;
        var filter = new ArticleFilter(filters, index.Columns);
        _filter = filter.IsEmpty ? null : filter;
        _onlyQuarantined = filters.Quarantined;
    }

    /// <summary>Whether some articles are left out.</summary>
    public bool IsFiltered => _filter is not null || _onlyQuarantined;

    /// <summary>Walks all segments in order.</summary>
    public void Run(Query query, IMatchVisitor visitor, CancellationToken cancellationToken)
    {
        var weight = query.Bind(_index.Statistics, scores: false);
        foreach (var segment in _index.Segments)
        {
            if (weight.Open(segment) is not { } scorer)
            {
                continue;
            }

            visitor.Enter(segment, _index.Columns[segment]);
            var passing = Passing(scorer, segment);
            while (passing.MoveNext(cancellationToken))
            {
                visitor.Visit(scorer.DocId);
            }
        }
    }

    /// <summary>Whether there is any article to walk to; stops at the first.</summary>
    public bool Any(Query query, CancellationToken cancellationToken)
    {
        var weight = query.Bind(_index.Statistics, scores: false);
        foreach (var segment in _index.Segments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (weight.Open(segment) is { } scorer && Passing(scorer, segment).MoveNext(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private PassingMatches Passing(Scorer scorer, SegmentView segment) =>
        new(scorer, _index.Columns[segment], segment.Reader.LiveDocs, ArticleIndex.Hidden(segment, _onlyQuarantined), _filter);

    private sealed class PassingMatches(Scorer scorer, SegmentColumns columns, LiveDocs? live, DocIdSet? hidden, ArticleFilter? filter)
    {
        private int _untilCheck;

        /// <summary>Moves the scorer to the next match that passes; false at the end.</summary>
        public bool MoveNext(CancellationToken cancellationToken)
        {
            for (int docId = scorer.NextDoc(); docId != DocIdIterator.NoMoreDocs; docId = scorer.NextDoc())
            {
                if (--_untilCheck < 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    _untilCheck = CheckEvery;
                }

                if (live?.IsLive(docId) != false && hidden?.Contains(docId) != true && scorer.Matches()
                    && (filter is null || filter.Failures(columns, docId) == FilterGroup.None))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
