using Bunit;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Components.Charts;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components.Charts;

public sealed class TimelineTests : ComponentTest
{
    [Fact]
    public void Every_period_has_its_row_and_every_match_its_bar()
    {
        var chart = Show(new SearchRequest { Query = "a" });
        Assert.Equal(["1", "0", "100", "5", "2", "200", "0", "0", "0"], chart.FindAll("tbody td").Select(d => d.TextContent));
        Assert.Equal(["2021年1月：1 篇", "2021年2月：5 篇"], chart.FindAll("svg a").Select(a => a.GetAttribute("aria-label")));
        Assert.Contains("最多的时段是2021年2月，5 篇。", chart.Find(".timeline-notes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_and_its_row_narrow_to_the_period()
    {
        var chart = Show(new SearchRequest { Query = "a", Page = 2, Undated = true });
        Assert.Equal("/?q=a&from=2021-02&to=2021-02", chart.FindAll("svg a")[1].GetAttribute("href"));
        Assert.Equal("/?q=a&from=2021-02&to=2021-02", chart.FindAll("tbody a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Inferred_dates_are_hatched_and_no_data_is_not_nothing()
    {
        var chart = Show(new SearchRequest { Query = "a" });
        Assert.Equal("38.4", Assert.Single(chart.FindAll(".bar-inferred")).GetAttribute("height"));
        Assert.Single(chart.FindAll(".no-data"));
        Assert.Contains("斜线：日期为推断所得", chart.Markup, StringComparison.Ordinal);
        Assert.Contains("另有 3 篇只知年份，未画出。", chart.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_filters_leave_out_is_not_said_to_be_missing_from_the_collection()
    {
        var whole = Show(new SearchRequest { Query = "a", From = new DateOnly(2021, 1, 1) });
        Assert.Contains("点纹：馆藏没有该时段的文章", whole.Markup, StringComparison.Ordinal);
        var part = Show(new SearchRequest { Query = "a", Regions = ["440000"] });
        Assert.Contains("点纹：该时段没有符合筛选条件的文章", part.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("馆藏没有", part.Markup, StringComparison.Ordinal);
        Assert.Equal("馆藏篇数（筛选后）", part.FindAll("thead th")[3].TextContent);
    }

    [Fact]
    public void Where_only_articles_without_a_date_are_shown_no_bar_is_chosen() =>
        Assert.Equal(2, Show(new SearchRequest { Query = "a", Undated = true }).FindAll("svg a.dim").Count);

    [Fact]
    public void Articles_without_a_date_are_a_filter() => Assert.Equal(
        "/?q=a&undated=1", Show(new SearchRequest { Query = "a", From = new DateOnly(2021, 1, 1) }).Find(".timeline-notes a").GetAttribute("href"));

    [Fact]
    public void A_narrowed_chart_leads_back_step_by_step()
    {
        var chart = Show(new SearchRequest { Query = "a", From = new DateOnly(2021, 2, 1), To = new DateOnly(2021, 2, 28) });
        Assert.Equal(["/?q=a", "/?q=a&from=2021&to=2021"], chart.FindAll("figcaption a:not(.to-trend)").Select(a => a.GetAttribute("href")));
        Assert.Equal("2021年1月：1 篇", Assert.Single(chart.FindAll(".dim")).GetAttribute("aria-label"));
    }

    [Fact]
    public void It_leads_to_the_page_of_trends() => Assert.Equal(
        "/trend?phrase=a&region=440000",
        Show(new SearchRequest { Query = "a", Regions = ["440000"], Sort = SortOrder.Newest }).Find(".to-trend").GetAttribute("href"));

    [Fact]
    public void Nothing_dated_draws_nothing()
    {
        var nothing = new TrendResponse(TimeUnit.Year, [], [], [new TrendSeries(new QueryReading("", "", []), [], [], 0, 3, [])]);
        Assert.Equal("", Render<Timeline>(p => p.Add(c => c.Request, new SearchRequest()).Add(c => c.Trend, nothing)).Markup.Trim());
    }

    private IRenderedComponent<Timeline> Show(SearchRequest request) =>
        Render<Timeline>(p => p.Add(c => c.Request, request).Add(c => c.Trend, Some.Trend(new TrendRequest())));
}
