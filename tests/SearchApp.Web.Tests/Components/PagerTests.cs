using Bunit;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class PagerTests : ComponentTest
{
    [Theory]
    [InlineData(95, 1, "1 2 3 … 10")]
    [InlineData(95, 5, "1 … 3 4 5 6 7 … 10")]
    [InlineData(95, 10, "1 … 8 9 10")]
    [InlineData(30, 2, "1 2 3")]
    [InlineData(11, 2, "1 2")]
    public void The_first_the_last_and_the_near_pages_are_linked(long total, int page, string expected) =>
        Assert.Equal(expected, string.Join(' ', Show(total, page).FindAll(".pager li").Select(li => li.TextContent)));

    [Fact]
    public void A_single_page_has_no_pager() => Assert.Empty(Show(10, 1).FindAll(".pager"));

    [Fact]
    public void Neighbours_keep_the_search()
    {
        var pager = Show(95, 2);
        Assert.Equal("/?q=x", pager.Find("[rel=prev]").GetAttribute("href"));
        Assert.Equal("/?q=x&page=3", pager.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("2", pager.Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public void Another_page_size_begins_at_page_one() => Assert.Contains(
        "/?q=x&size=20", Show(95, 2).FindAll(".sizes a").Select(a => a.GetAttribute("href")));

    private IRenderedComponent<Pager> Show(long total, int page) => Render<Pager>(p => p
        .Add(c => c.Request, new SearchRequest { Query = "x", Page = page })
        .Add(c => c.Total, total)
        .Add(c => c.Page, page)
        .Add(c => c.Size, 10));
}
