using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;
using SearchApp.Search.QueryParsing;

namespace SearchApp.Search.Trends;

/// <summary>Counts the matches of queries over time. Thread-safe.</summary>
internal sealed class TrendReader
{
    private readonly ArticleIndex _index;
    private readonly SearchEngine _engine;
    private readonly ArticleRows _rows;
    private MonthTally? _collection;

    /// <summary>Reads an index.</summary>
    public TrendReader(ArticleIndex index, SearchEngine engine)
    {
        _index = index;
        _engine = engine;
        _rows = new ArticleRows(index);
    }

    /// <summary>Counts.</summary>
    public TrendResponse Read(TrendRequest request, CancellationToken cancellationToken)
    {
        var asked = RequestReader.Normalize(request.Filters with { Query = "" }, []);
        var filters = asked with { From = null, To = null, Undated = false };
        var everyDay = new MatchWalk(_index, filters);
        BuiltQuery[] queries = [.. request.Queries.Take(TrendRequest.MaxQueries)
            .Select(query => _engine.Read(request.Filters with { Query = query }, cancellationToken))];
        MonthTally[] tallies = [.. queries.Select(query => Walk(everyDay, query.Query, new MonthTally(_index.Columns.Months), cancellationToken))];
        var uses = queries.Select(query => request.ByProvince ? Uses(query.Query, asked, cancellationToken) : []).ToList();
        if (FrameOf(asked, tallies, request.Unit) is not { } frame)
        {
            return new TrendResponse(
                request.Unit ?? TimeUnit.Year, [], [], [.. queries.Select((query, at) =>
                    new TrendSeries(query.Reading, [], [], 0, tallies[at].Undated, uses[at]))]);
        }

        var periods = frame.Periods;
        var count = frame.Unit == TimeUnit.Day
            ? ByDay(filters with { From = frame.First, To = frame.Last }, periods, cancellationToken)
            : ByMonth(frame, periods.Count);
        var held = count(new MatchAllQuery(), Held(everyDay, cancellationToken));
        return new TrendResponse(frame.Unit, periods, held.Counts, [.. queries.Select((query, at) =>
        {
            var (counts, inferred, coarser) = count(query.Query, tallies[at]);
            return new TrendSeries(query.Reading, counts, inferred, coarser, tallies[at].Undated, uses[at]);
        })]);
    }

    // Every page of results asks for the whole collection, which does not change.
    private MonthTally Held(MatchWalk walk, CancellationToken cancellationToken)
    {
        if (walk.IsFiltered)
        {
            return Count(walk, cancellationToken);
        }

        return _collection ??= Count(walk, cancellationToken);
    }

    private MonthTally Count(MatchWalk walk, CancellationToken cancellationToken) =>
        Walk(walk, new MatchAllQuery(), new MonthTally(_index.Columns.Months), cancellationToken);

    private static T Walk<T>(MatchWalk walk, Query query, T visitor, CancellationToken cancellationToken)
        where T : IMatchVisitor
    {
        walk.Run(query, visitor, cancellationToken);
        return visitor;
    }

    private static TimeFrame? FrameOf(SearchRequest asked, MonthTally[] tallies, TimeUnit? unit)
    {
        var months = tallies.SelectMany(tally => tally.Met).Where(month => month.Year > 0)
            .Select(month => (Year: month.Year, First: Math.Max(month.Month, 1), Last: month.Month == 0 ? 12 : month.Month)).ToList();
        return months.Count == 0
            ? null
            : TimeFrame.Of(
                asked.From,
                asked.To,
                months.Min(month => new DateOnly(month.Year, month.First, 1)),
                months.Max(month => new DateOnly(month.Year, month.Last, 1)),
                unit);
    }

    private static Func<Query, MonthTally, (long[] Counts, long[] Inferred, long Coarser)> ByMonth(TimeFrame frame, int periods) =>
        (_, tally) =>
        {
            var counts = new long[periods];
            var inferred = new long[periods];
            long coarser = 0;
            foreach (var month in tally.Met)
            {
                int at = frame.IndexOf(month.Year, month.Month);
                if (month.Month == 0 && frame.Unit != TimeUnit.Year)
                {
                    coarser += month.Year >= frame.First.Year && month.Year <= frame.Last.Year ? month.Count : 0;
                }
                else if (at >= 0 && at < periods)
                {
                    counts[at] += month.Count;
                    inferred[at] += month.Inferred;
                }
            }

            return (counts, inferred, coarser);
        };

    private Func<Query, MonthTally, (long[] Counts, long[] Inferred, long Coarser)> ByDay(
        SearchRequest filters, IReadOnlyList<TimePeriod> periods, CancellationToken cancellationToken)
    {
        var walk = new MatchWalk(_index, filters);
        return (query, _) =>
        {
            var days = Walk(walk, query, new DayTally(), cancellationToken);
            return ([.. periods.Select(p => days[p.First].Count)], [.. periods.Select(p => days[p.First].Inferred)], days.Coarser);
        };
    }

    private IReadOnlyList<ProvinceUse> Uses(Query query, SearchRequest filters, CancellationToken cancellationToken) =>
        Walk(new MatchWalk(_index, filters), query, new UseTally(_index.Columns.Regions), cancellationToken).Uses(_rows.Id);
}
