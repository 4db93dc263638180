using Bunit;
using SearchApp.Search;
using SearchApp.Web.Components.Charts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components.Charts;

public sealed class ChartTests : ComponentTest
{
    private static readonly Facet[] Facets =
    [
        new("year", [Some.Value("2020", "2020年", 1), Some.Value("2021", "2021年", 5), Some.Value("unknown", "未知", 9)]),
        new("month", [Some.Value("2020-11", "2020年11月", 1), Some.Value("2021-02", "2021年2月", 5)]),
    ];

    [Fact]
    public void Every_period_between_the_first_and_the_last_has_its_row()
    {
        var chart = Show(new SearchRequest { Query = "a" });
        Assert.Equal(24, chart.FindAll("tbody tr").Count);
        Assert.Equal(["2020年11月：1 篇", "2021年2月：5 篇"], chart.FindAll("svg a").Select(a => a.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_bar_narrows_to_its_period() =>
        Assert.Equal("/?q=a&from=2021-02&to=2021-02", Show(new SearchRequest { Query = "a", Page = 2 }).FindAll("svg a")[1].GetAttribute("href"));

    [Fact]
    public void A_narrowed_chart_shows_its_months_and_leads_back()
    {
        var chart = Show(new SearchRequest { Query = "a", From = new DateOnly(2021, 1, 1), To = new DateOnly(2021, 3, 31) });
        Assert.Equal(3, chart.FindAll("tbody tr").Count);
        Assert.Equal("/?q=a", chart.Find("figcaption a").GetAttribute("href"));
    }

    [Fact]
    public void A_long_time_is_shown_in_years()
    {
        var years = new[] { Some.Value("1999", "", 1), Some.Value("2021", "", 2) };
        Assert.Equal(23, TimelineBars.Of([], years, null, null).Count);
    }

    [Fact]
    public void Nothing_dated_draws_nothing()
    {
        Assert.Empty(TimelineBars.Of([], [Some.Value("unknown", "未知", 3)], null, null));
        Assert.Empty(TimelineBars.Of([], [Some.Value("2021", "", 3)], new DateOnly(2030, 1, 1), null));
    }

    [Fact]
    public void All_provinces_stand_on_the_map_each_in_its_own_place()
    {
        Assert.Equal(34, ProvinceTile.All.Count);
        Assert.Equal(34, ProvinceTile.All.Select(t => (t.Column, t.Row)).Distinct().Count());
        Assert.Equal(SearchApp.Corpus.Regions.Provinces.Select(p => p.Code).Order(), ProvinceTile.All.Select(t => t.Code).Order());
    }

    [Fact]
    public void Only_provinces_with_matches_are_links()
    {
        var map = Render<TileMap>(p => p
            .Add(c => c.Values, [Some.Value("440000", "广东", 3), Some.Value("500000", "重庆", 1, selected: true)])
            .Add(c => c.Request, region => new SearchRequest { Regions = [region] }));
        Assert.Equal(["/?region=440000", "/?region=500000"], map.FindAll("a").Select(a => a.GetAttribute("href")).Order());
        Assert.Equal("广东：3 篇（75%）", map.Find("a[href='/?region=440000']").GetAttribute("aria-label"));
        Assert.Equal("/?region=500000", map.Find("[aria-current]").GetAttribute("href"));
        Assert.Equal(32, map.FindAll(".tile-empty").Count);
    }

    [Fact]
    public void Coverage_counts_each_province_by_period()
    {
        Search.OnSearch = _ => Some.Response() with { Facets = Facets };
        var table = CoverageTable.Of(Search, null, CancellationToken.None);
        Assert.Equal(["2021"], table.Periods);
        Assert.Equal(["广东", "重庆"], table.Rows.Select(r => r.Label));
        Assert.Equal((5, 9), (table.Rows[0].Counts[0], table.Rows[0].Undated));
        Assert.Equal(12, CoverageTable.Of(Search, "2021", CancellationToken.None).Periods.Count);
    }

    private IRenderedComponent<Timeline> Show(SearchRequest request) =>
        Render<Timeline>(p => p.Add(c => c.Request, request).Add(c => c.Facets, Facets));
}
