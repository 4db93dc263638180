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
        var group = Render<FacetGroup>(p => p.Add(c => c.Legend, "地区").Add(c => c.Name, "region").Add(c => c.Values, values));
        Assert.Equal("显示更多（12）", group.Find(".more summary").TextContent);
        Assert.Equal(12, group.FindAll(".more input").Count);
    }

    [Fact]
    public void An_empty_group_is_not_shown() => Assert.Equal(
        "", Render<FacetGroup>(p => p.Add(c => c.Legend, "地区").Add(c => c.Name, "region").Add(c => c.Values, [])).Markup.Trim());

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_labels_stay_text(string text)
    {
        var group = Render<FacetGroup>(p => p
            .Add(c => c.Legend, "来源").Add(c => c.Name, "source").Add(c => c.Values, [Some.Value(text, text, 1)]));
        Assert.Empty(group.FindAll("script, img, style, [onerror], [onmouseover]"));
        Assert.Equal(text, group.Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<FilterPanel> Show(SearchRequest request) => Render<FilterPanel>(p => p
        .Add(c => c.Request, request)
        .Add(c => c.Facets, Some.Response().Facets));
}
