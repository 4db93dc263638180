using SearchApp.Indexing.Reading;
using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;

namespace SearchApp.Search.Trends;

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

            var columns = _index.Columns[segment];
            var live = segment.Reader.LiveDocs;
            var hidden = ArticleIndex.Hidden(segment, _onlyQuarantined);
            visitor.Enter(segment, columns);
            int untilCheck = 0;
            for (int docId = scorer.NextDoc(); docId != DocIdIterator.NoMoreDocs; docId = scorer.NextDoc())
            {
                if (--untilCheck < 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    untilCheck = CheckEvery;
                }

                if (live?.IsLive(docId) != false && hidden?.Contains(docId) != true && scorer.Matches()
                    && (_filter is null || _filter.Failures(columns, docId) == FilterGroup.None))
                {
                    visitor.Visit(docId);
                }
            }
        }
    }
}
