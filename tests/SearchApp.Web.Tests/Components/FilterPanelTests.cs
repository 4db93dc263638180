using Bunit;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class FilterPanelTests : ComponentTest
{
    [Fact]
    public void Groups_are_fieldsets_of_checkboxes_with_counts()
    {
        var panel = Show(new SearchRequest { Query = "疫苗" });
        Assert.Equal(["发布地区", "发布日期", "来源"], panel.FindAll("legend").Select(l => l.TextContent));
        Assert.Equal(
            ["440000", "440100", "500000"], panel.FindAll("input[name=region]").Select(i => i.GetAttribute("value")));
        Assert.Contains("广东 1", panel.Find("label:has([value='440000'])").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_carries_query_order_and_size_but_no_page()
    {
        var panel = Show(new SearchRequest { Query = "疫苗", Sort = SortOrder.Newest, Size = 20, Page = 4 });
        Assert.Equal(
            ["q=疫苗", "sort=newest", "size=20"],
            panel.FindAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public void The_period_is_shown_as_it_was_written()
    {
        var panel = Show(new SearchRequest { From = new DateOnly(2021, 6, 1), To = new DateOnly(2021, 6, 30) });
        Assert.Equal("2021-06", panel.Find("input[name=from]").GetAttribute("value"));
        Assert.Equal("2021-06", panel.Find("input[name=to]").GetAttribute("value"));
    }

    [Fact]
    public void A_month_is_a_link_that_narrows_and_a_second_click_widens()
    {
        Assert.Equal("/?q=a&from=2021-06&to=2021-06", Month(new SearchRequest { Query = "a", Page = 3 }));
        Assert.Equal("/?q=a", Month(new SearchRequest { Query = "a", From = new DateOnly(2021, 6, 1), To = new DateOnly(2021, 6, 30) }));

        string? Month(SearchRequest request) => Show(request).Find(".months a").GetAttribute("href");
    }

    [Fact]
    public void The_undated_can_be_chosen() =>
        Assert.Contains("年份未知", Show(new SearchRequest()).Find("label:has([name=undated])").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_long_group_hides_its_end_behind_a_button()
    {
        var values = Enumerable.Range(10, 20).Select(n => Some.Value($"{n}0000", $"地区{n}", n)).ToList();
        var group = Group("region", values);
        Assert.Equal("显示更多（12）", group.Find(".more summary").TextContent);
        Assert.Equal(12, group.FindAll(".more input").Count);
    }

    [Fact]
    public void An_empty_group_is_not_shown() => Assert.Equal(
        "", Group("region", []).Markup.Trim());

    [Fact]
    public void A_value_can_be_left_out_and_taken_in_again()
    {
        var request = new SearchRequest { Query = "a", Sources = ["甲", "丙"], Page = 2 };
        var group = Group("source", [Some.Value("甲", "甲", 3, selected: true), Some.Value("乙", "乙", 2) with { Excluded = true }], request);
        Assert.Equal("/?q=a&source=%E4%B8%99&source=-%E7%94%B2", Assert.Single(group.FindAll(".exclude")).GetAttribute("href"));
        Assert.Equal("排除“甲”", group.Find(".exclude").GetAttribute("aria-label"));
        Assert.Equal("-乙", group.Find(".excluded input[checked]").GetAttribute("value"));
        Assert.Contains("不含 乙", group.Find(".excluded").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_looked_for_within_a_group_stands_beside_what_is_chosen()
    {
        var found = new FacetSearch("日报", [Some.Value("南方日报", "南方日报", 1)]);
        var group = Group("source", [Some.Value("甲", "甲", 3, selected: true), Some.Value("乙", "乙", 2)], find: found);
        Assert.Equal(["甲", "南方日报"], group.FindAll("input[type=checkbox]").Select(i => i.GetAttribute("value")));
        Assert.Equal("日报", group.Find("input[name=find-source]").GetAttribute("value"));
        Assert.Contains("没有含“<b>”的选项。", Group("source", [], find: new FacetSearch("<b>", [])).Find(".hint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_without_a_group_of_their_own_are_carried_on()
    {
        var panel = Show(new SearchRequest { Numbers = ["国发〔2021〕5号"], Regions = ["-440000"] });
        Assert.Equal("number=国发〔2021〕5号", Assert.Single(panel.FindAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}")));
        Assert.Equal("查看 1 篇", panel.Find(".see-results").TextContent);
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_labels_stay_text(string text)
    {
        var group = Group("source", [Some.Value(text, text, 1)]);
        Assert.Empty(group.FindAll("script, img, style, [onerror], [onmouseover]"));
        Assert.Equal(text, group.Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<FilterPanel> Show(SearchRequest request) => Render<FilterPanel>(p => p
        .Add(c => c.Request, request)
        .Add(c => c.Groups, Some.Response().Facets)
        .Add(c => c.Total, 1));

    private IRenderedComponent<FacetGroup> Group(
        string name, IReadOnlyList<FacetValue> values, SearchRequest? request = null, FacetSearch? find = null) => Render<FacetGroup>(p => p
        .Add(c => c.Name, name)
        .Add(c => c.Values, values)
        .Add(c => c.Request, request ?? new SearchRequest())
        .Add(c => c.Find, find ?? FacetSearch.None));
}
