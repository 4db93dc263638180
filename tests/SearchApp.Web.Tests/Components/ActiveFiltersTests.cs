using Bunit;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Tests.Support;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Tests.Components;

public sealed class ActiveFiltersTests : ComponentTest
{
    private static readonly SearchRequest All = new()
    {
        Query = "a",
        Regions = ["440100", "unknown"],
        About = ["500000"],
        Sources = ["本網"],
        From = new DateOnly(2021, 6, 1),
        To = new DateOnly(2021, 6, 30),
        Page = 3,
    };

    [Fact]
    public void Every_filter_has_a_chip_in_words() => Assert.Equal(
        ["发布地区：广州", "发布地区：未知", "涉及地区：重庆", "来源：本網", "2021年6月"],
        Show(All).FindAll(".chip bdi").Select(c => c.TextContent));

    [Theory]
    [InlineData("hans", "简体")]
    [InlineData("-hant", "繁体")]
    public void A_script_has_its_name_where_no_facet_tells_it(string value, string name) => Assert.EndsWith(
        name, Assert.Single(SearchFilters.Of(new SearchRequest { Scripts = [value] }, [], UiText.Of(UiLanguage.Simplified))).Label, StringComparison.Ordinal);

    [Fact]
    public void A_chip_removes_its_filter_only_and_goes_to_page_one() => Assert.Equal(
        "/?q=a&region=unknown&about=500000&source=%E6%9C%AC%E7%B6%B2&from=2021-06&to=2021-06",
        Show(All).Find(".chip").GetAttribute("href"));

    [Fact]
    public void All_can_be_removed_at_once() => Assert.Equal("/?q=a", Show(All).Find(".clear-all").GetAttribute("href"));

    [Fact]
    public void Without_filters_there_is_nothing() => Assert.Equal("", Show(new SearchRequest { Query = "a" }).Markup.Trim());

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_hostile_value_stays_text(string text)
    {
        var chips = Show(new SearchRequest { Sources = [text] });
        Assert.Empty(chips.FindAll("script, img, style, [onerror], [onmouseover]"));
        Assert.Equal("来源：" + text, chips.Find(".chip bdi").TextContent);
    }

    private IRenderedComponent<ActiveFilters> Show(SearchRequest request) => Render<ActiveFilters>(p => p
        .Add(c => c.Request, request)
        .Add(c => c.Facets, Some.Response().Facets));
}
