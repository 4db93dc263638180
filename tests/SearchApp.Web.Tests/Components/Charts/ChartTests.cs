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
        Assert.Equal("广东 3：3 篇，75%", map.Find("a[href='/?region=440000']").GetAttribute("aria-label"));
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
}
