using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Tests.Support;
using SearchApp.Search.Trends;

namespace SearchApp.Search.Tests.Trends;

public sealed class TrendTests
{
    private static readonly string[] Queries = ["疫苗", "会议 OR 防控", "-工作", ""];

    [Fact]
    public void A_point_counts_what_searching_its_period_finds() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var articles = RandomArticles.Make(random, 60);
        var search = TestSearch.OverSegments(articles[..25], articles[25..]);
        var filters = random.Next(2) == 0 ? new SearchRequest() : new SearchRequest { Regions = ["440000"] };
        foreach (var unit in new TimeUnit?[] { null, TimeUnit.Year, TimeUnit.Month })
        {
            var trend = search.Trend(new TrendRequest { Queries = Queries, Filters = filters, Unit = unit });
            Assert.Equal(Queries.Length, trend.Series.Count);
            for (int at = 0; at < trend.Periods.Count; at++)
            {
                var period = filters with { From = trend.Periods[at].First, To = trend.Periods[at].Last, Size = 1 };
                Assert.Equal(search.Search(period).Total, trend.Held[at]);
                Assert.All(Queries.Zip(trend.Series), q => Assert.Equal(search.Search(period with { Query = q.First }).Total, q.Second.Counts[at]));
            }

            foreach (var (query, series) in Queries.Zip(trend.Series))
            {
                var all = filters with { Query = query };
                Assert.Equal(search.Search(all with { Undated = true }).Total, series.Undated);
                Assert.Equal(search.Search(all).Total, series.Counts.Sum() + series.Coarser + series.Undated);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_is_shown_by_months_and_a_month_by_days()
    {
        var search = TestSearch.Over(
            Some.Article("疫苗", date: "2020-12-31"), Some.Article("疫苗", date: "2021-06-01"), Some.Article("疫苗", date: "2021-06"),
            Some.Article("会议", date: "2021-07-02"));
        var year = Trend(new SearchRequest { From = new DateOnly(2021, 1, 1), To = new DateOnly(2021, 12, 31) });
        Assert.Equal((TimeUnit.Month, 12), (year.Unit, year.Periods.Count));
        Assert.Equal(2, year.Series[0].Counts[5]);
        Assert.Equal((1, 0), (year.Held[6], year.Series[0].Counts[6]));

        var days = Trend(new SearchRequest { From = new DateOnly(2021, 6, 10), To = new DateOnly(2021, 6, 12) });
        Assert.Equal((TimeUnit.Day, 30, "2021-06-01"), (days.Unit, days.Periods.Count, days.Periods[0].Name));
        Assert.Equal((1, 1), (days.Series[0].Counts[0], days.Series[0].Coarser));

        TrendResponse Trend(SearchRequest filters) => search.Trend(new TrendRequest { Queries = ["疫苗"], Filters = filters });
    }

    [Fact]
    public void Inferred_dates_are_counted_apart()
    {
        var stated = Some.Article("疫苗", date: "2021-06-01");
        var inferred = Some.Article("疫苗", date: "2021-06-01");
        var search = TestSearch.Over(stated, inferred with { Published = inferred.Published with { Inferred = true } });
        var trend = search.Trend(new TrendRequest { Queries = ["疫苗"] });
        Assert.Equal((2, 1), (trend.Series[0].Counts.Sum(), trend.Series[0].Inferred.Sum()));
    }

    [Fact]
    public void Each_province_has_its_first_and_last_use()
    {
        var search = TestSearch.OverSegments(
            [Some.Article("疫苗", date: "2021-06-01", region: "440100", id: "a"), Some.Article("疫苗", date: "2021", region: "440000", id: "b")],
            [Some.Article("疫苗", date: "2020-01-02", region: "440000", id: "c"), Some.Article("疫苗", region: "500000", id: "d"), Some.Article("疫苗", id: "e")]);
        var uses = search.Trend(new TrendRequest { Queries = ["疫苗"], ByProvince = true }).Series[0].Uses;
        Assert.Equal(["440000", "500000"], uses.Select(use => use.Province.Code));
        Assert.Equal((3, "c", "a"), (uses[0].Count, uses[0].FirstId, uses[0].LastId));
        Assert.Equal((new DateOnly(2020, 1, 2), new DateOnly(2021, 6, 1)), (uses[0].First, uses[0].Last));
        Assert.Equal((1, null, null), (uses[1].Count, uses[1].FirstId, uses[1].First));
    }

    [Fact]
    public void Without_a_dated_match_there_are_no_periods()
    {
        var trend = TestSearch.Over(Some.Article("疫苗")).Trend(new TrendRequest { Queries = ["疫苗", "会议"] });
        Assert.Empty(trend.Periods);
        Assert.Equal([1L, 0L], trend.Series.Select(series => series.Undated));
    }

    [Fact]
    public void No_more_than_five_queries_are_followed() => Assert.Equal(
        TrendRequest.MaxQueries, TestSearch.Over(Some.Article("疫苗")).Trend(new TrendRequest { Queries = ["a", "b", "c", "d", "e", "f"] }).Series.Count);

    [Fact]
    public void Far_apart_dates_do_not_make_endless_periods()
    {
        var search = TestSearch.Over(Some.Article("疫苗", date: "1000-01-01"), Some.Article("疫苗", date: "9999-12-31"));
        foreach (var unit in new TimeUnit?[] { null, TimeUnit.Year, TimeUnit.Month, TimeUnit.Day })
        {
            Assert.InRange(search.Trend(new TrendRequest { Queries = ["疫苗"], Unit = unit }).Periods.Count, 1, 600);
        }
    }
}
