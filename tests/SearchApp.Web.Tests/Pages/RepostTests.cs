using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Components.Reading;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class RepostTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_hit_says_how_many_repeat_it_and_leads_to_them()
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit() with { Reposts = 23, RepostOf = "first" });
        _site.Search.OnReposts = group => [new RepostMember(group, "x", "新华社", "2021-06-01", null, IsFirst: true)];
        var page = await GetAsync("/?q=a");
        Assert.Contains("首发 新华社", page.QuerySelector(".result-facts")!.TextContent, StringComparison.Ordinal);
        var link = page.QuerySelector(".result-facts a")!;
        Assert.Equal(("另有 23 篇转载", "/article?id=000.txt&q=a#reposts"), (link.TextContent, link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("转载标题")]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task An_article_lists_all_that_repeat_it(string text)
    {
        _site.Search.OnRead = id => Some.View(Some.Article() with { Repost = new ArticleId("first") });
        _site.Search.OnReposts = group =>
        [
            new RepostMember(group, text, text, "2021-06-01", text, IsFirst: true),
            new RepostMember("000.txt", "本文", null, "--06-02", null, IsFirst: false),
        ];
        var page = await GetAsync("/article?id=000.txt&q=a");
        Assert.Equal(2, page.QuerySelectorAll(".reposts li").Length);
        Assert.Contains("首发", page.QuerySelector(".reposts li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/differences?a=000.txt&b=first", page.QuerySelector(".differences-link")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover], [href^='javascript']"));
    }

    [Theory]
    [InlineData("相似标题")]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task An_article_names_articles_like_it(string text)
    {
        _site.Search.OnSimilar = _ => [new SimilarArticle(Some.Hit("b", text), 0.5, IsSameEvent: true)];
        var page = await GetAsync("/article?id=000.txt&q=a");
        Assert.Equal("/article?id=b", page.QuerySelector(".similar a")!.GetAttribute("href"));
        Assert.Contains("同一事件", page.QuerySelector(".similar li")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover]"));
    }

    [Fact]
    public async Task Two_articles_are_compared_sentence_by_sentence()
    {
        _site.Search.OnRead = id => Some.View(Some.Article(id) with
        {
            Title = "同题",
            Paragraphs = id == "a" ? ["甲。乙。", "<b>丙</b>。"] : ["甲。丁。", "<b>丙</b>。"],
        });
        var page = await GetAsync("/differences?a=a&b=b");
        Assert.Equal(["乙。"], page.QuerySelectorAll("[lang=zh] del").Select(e => e.TextContent));
        Assert.Equal(["丁。"], page.QuerySelectorAll("[lang=zh] ins").Select(e => e.TextContent));
        Assert.Contains("<b>丙</b>。", page.QuerySelector("[lang=zh]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_not_there_cannot_be_compared() => await GetAsync("/differences?a=000.txt&b=none", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("甲。乙。", "甲。乙。", "0甲。乙。")]
    [InlineData("甲。乙", "乙。甲。", "1乙。|0甲。|-1乙")]
    public void Parts_are_in_the_order_of_the_texts(string first, string second, string expected) => Assert.Equal(
        expected,
        string.Join('|', TextDifferences.Of(first, second).Select(p => p.Kind.ToString(System.Globalization.CultureInfo.InvariantCulture) + p.Text)));

    [Fact]
    public async Task Another_spelling_is_offered()
    {
        _site.Search.OnSearch = _ => Some.Response() with { DidYouMean = new DidYouMean("疫苗", 7) };
        var page = await GetAsync("/?q=%E7%96%AB%E5%96%B5&region=440000");
        Assert.Equal("/?q=%E7%96%AB%E8%8B%97&region=440000", page.QuerySelector(".did-you-mean a")!.GetAttribute("href"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<IHtmlDocument> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
