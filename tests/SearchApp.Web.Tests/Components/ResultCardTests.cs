using Bunit;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class ResultCardTests : ComponentTest
{
    [Fact]
    public void A_hit_shows_title_facts_and_marked_passages()
    {
        var card = Show(Some.Hit());
        Assert.Equal("馬興瑞主持召開疫苗接種工作全流程組織調度會", card.Find("h3").TextContent);
        Assert.Contains("2021年6月1日", card.Find(".result-facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("广东", card.Find(".result-facts").TextContent, StringComparison.Ordinal);
        Assert.Equal("疫苗接種", card.Find("mark").TextContent);
    }

    [Fact]
    public void The_link_keeps_the_search_and_survives_any_id()
    {
        string href = Show(Some.Hit(id: "https://a.cn/新闻?x=1&y=#2")).Find("h3 a").GetAttribute("href")!;
        Assert.Equal("/article?id=https%3A%2F%2Fa.cn%2F%E6%96%B0%E9%97%BB%3Fx%3D1%26y%3D%232&q=%E7%96%AB%E8%8B%97&page=2", href);
    }

    [Fact]
    public void A_hit_that_lacks_everything_is_still_a_hit()
    {
        var bare = Some.Hit(title: "") with { Region = null, Source = null, Url = null, Date = "", Snippets = [] };
        var card = Show(bare);
        Assert.Equal("（无标题）", card.Find("h3").TextContent);
        Assert.Contains("日期未知", card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_without_a_title_is_named_by_its_text()
    {
        var card = Show(Some.Hit(title: ""));
        Assert.Equal("（无标题） 研究部署推進我省新冠病毒疫苗接種工作。", card.Find("h3 a").TextContent);
        Assert.Contains("研究部署", card.Find(".why a").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_title_does_not_fill_the_page() =>
        Assert.True(Show(Some.Hit(title: new string('长', 1_000_000))).Markup.Length < 4000);

    // A browser drops it, as HTML has no way to write it; nothing else may change.
    [Fact]
    public void A_null_character_takes_nothing_with_it()
    {
        var card = Show(Some.Hit(title: "a\0<script>\0b") with { Source = "\0<img>" });
        Assert.Equal("a<script>b", card.Find("h3").TextContent.Replace("\uFFFD", "", StringComparison.Ordinal));
        Assert.Empty(card.FindAll("script, img"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_text_stays_text(string text)
    {
        var hit = Some.Hit(title: text) with { Source = text, Snippets = [Some.Text(text, (0, 2))] };
        var card = Show(hit);
        Assert.Empty(card.FindAll("script, img, style, [onerror], [onmouseover]"));
        Assert.Contains(text.Replace("\r", "", StringComparison.Ordinal), card.Find("h3").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ResultCard> Show(ArticleHit hit) => Render<ResultCard>(p => p
        .Add(c => c.Hit, hit)
        .Add(c => c.Request, new SearchRequest { Query = "疫苗", Page = 2 }));
}
