using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class PageTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=%E7%96%AB%E8%8B%97")]
    [InlineData("/article?id=000.txt")]
    [InlineData("/help")]
    [InlineData("/about")]
    [InlineData("/coverage")]
    [InlineData("/help/api")]
    [InlineData("/differences?a=000.txt&b=000.txt")]
    [InlineData("/trend")]
    [InlineData("/trend?phrase=a")]
    [InlineData("/compare")]
    [InlineData("/compare?region=440000&region=500000")]
    [InlineData("/coverage?year=2021")]
    [InlineData("/coverage?year=%3Cb%3E")]
    public async Task A_page_has_one_heading_one_main_and_a_title(string path)
    {
        var page = await GetAsync(path);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Contains("政闻检索", page.Title, StringComparison.Ordinal);
        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task What_is_in_quarantine_can_be_looked_through()
    {
        _site.Search.Overview = Some.Overview() with { Quarantined = 7 };
        var link = Assert.Single((await GetAsync("/about")).QuerySelectorAll("a"), a => a.GetAttribute("href") == "/?quarantined=1");
        Assert.Equal("查看 7 篇", link.TextContent);
        var list = await GetAsync("/?quarantined=1");
        Assert.True(_site.Search.LastRequest!.Quarantined);
        Assert.Contains("隔离的文章", list.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_is_sent_as_itself()
    {
        string html = await _site.CreateClient().GetStringAsync("/help", TestContext.Current.CancellationToken);
        Assert.Contains("检索帮助", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html.Replace("&#x2B;", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_the_whole_state()
    {
        await GetAsync("/?q=%E7%96%AB%E8%8B%97&region=440000&from=2021-06&to=2021-06&sort=oldest&page=2&size=20");
        Assert.Equal("q=%E7%96%AB%E8%8B%97&region=440000&from=2021-06&to=2021-06&sort=oldest&page=2&size=20", SearchUrl.Write(_site.Search.LastRequest! with { AsOf = null }));
    }

    [Fact]
    public async Task The_title_names_query_and_filters()
    {
        var page = await GetAsync("/?q=%E7%96%AB%E8%8B%97&region=440000&from=2021-06&to=2021-06");
        Assert.Equal("疫苗 · 发布地区：广东 · 2021年6月 – 政闻检索", page.Title);
    }

    [Theory]
    [InlineData("/?from=%3Cscript%3E&to=x&sort=y&page=-3&size=abc")]
    [InlineData("/?q=%00%01&region=%FF&page=2147483648")]
    [InlineData("/?q=%22%28%29%2A%7E&undated=2&from=0001")]
    [InlineData("/?&&&==&q")]
    [InlineData("/article?id=000.txt&from=zzz&page=zzz")]
    public async Task Odd_parameters_never_break_a_page(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Odd_parameters_are_named_on_the_page() =>
        Assert.Equal(2, (await GetAsync("/?q=a&from=x&sort=y")).QuerySelectorAll(".problems li").Length);

    [Fact]
    public async Task A_group_is_looked_through_by_the_address()
    {
        _site.Search.OnFindFacetValues = (facet, text) => [Some.Value($"{facet}:{text}", "南方日报", 1)];
        var page = await GetAsync("/?find-source=%E6%97%A5%E6%8A%A5");
        Assert.NotNull(page.QuerySelector("input[name=source][value='source:日报']"));
    }

    [Fact]
    public async Task The_article_leads_back_to_its_search()
    {
        var page = await GetAsync("/article?id=000.txt&q=%E7%96%AB%E8%8B%97&region=440000&page=2");
        Assert.Equal("/?q=%E7%96%AB%E8%8B%97&region=440000&page=2", page.QuerySelector(".back a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("&lens=simplified&hit=2", "2/2", "接种")]
    [InlineData("&lens=simplified&hit=9", "–/2", "接种")]
    [InlineData("&lens=odd&hit=odd", "–/2", "接種")]
    public async Task The_address_names_the_mark_and_the_lens(string more, string shown, string title)
    {
        _site.Search.OnRead = _ => Some.View() with { Title = Some.Text("接種疫苗", (0, 2), (2, 4)), Subtitle = null };
        var page = await GetAsync("/article?id=000.txt&q=a&lang=en" + more);
        Assert.Equal(shown, page.QuerySelector(".hit-at")!.TextContent);
        Assert.All(page.QuerySelectorAll(".hit-steps a"), a => Assert.Contains("lang=en", a.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.StartsWith(title, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/article?id=nothing")]
    [InlineData("/article")]
    [InlineData("/no/such/page")]
    [InlineData("/assets/none.css")]
    public async Task What_is_not_there_is_a_404(string path) => await GetAsync(path, HttpStatusCode.NotFound);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public async Task Related_articles_are_announced_only_where_there_are_some(int total)
    {
        var response = Some.Response([.. Enumerable.Range(0, total).Select(_ => Some.Hit())]);
        _site.Search.OnSearch = _ => response with { Query = response.Query with { RelatedNote = "related" } };
        string text = (await GetAsync("/?q=a")).QuerySelector(".column-results")!.TextContent;
        Assert.Equal(total > 0, text.Contains("related", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/article?id=nothing", "没有这篇文章")]
    [InlineData("/explain?id=nothing&q=a", "没有这篇文章")]
    [InlineData("/differences?a=nothing&b=000.txt", "没有这篇文章")]
    [InlineData("/no/such/page", "没有这个页面")]
    public async Task What_is_not_there_is_named(string path, string heading)
    {
        var page = await GetAsync(path, HttpStatusCode.NotFound);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/page?lang=zh-Hant", "zh-Hant")]
    [InlineData("/article?id=nothing&lang=en", "en")]
    public async Task What_is_not_there_is_said_in_the_language_of_the_address(string path, string language) =>
        Assert.Equal(language, (await GetAsync(path, HttpStatusCode.NotFound)).DocumentElement.GetAttribute("lang"));

    [Fact]
    public async Task Without_an_index_the_page_is_a_503_that_says_what_to_run()
    {
        _site.Search.Trouble = new SearchUnavailableException(UnavailableReason.NoIndex, "None.", innerException: null);
        var page = await GetAsync("/", HttpStatusCode.ServiceUnavailable);
        Assert.Contains("rebuild", page.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#q"));
    }

    [Fact]
    public async Task While_the_first_index_is_built_the_page_comes_again_by_itself()
    {
        _site.Search.Trouble = new SearchUnavailableException(UnavailableReason.NoIndex, "None.", innerException: null);
        var client = _site.CreateClient();

        // The site's own first index ends at once, and says so.
        await _site.Services.GetServices<IHostedService>().OfType<FirstIndex>().Single().ExecuteTask!;
        _site.Services.GetRequiredService<FirstIndexStatus>().Advance(new FirstIndexProgress(1, 0, 1, 2));
        var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("2", Assert.Single(answer.Headers.GetValues("Refresh")));
    }

    [Fact]
    public async Task What_goes_wrong_is_a_500_that_gives_nothing_away()
    {
        _site.Search.OnSearch = _ => throw new InvalidOperationException("secret");
        var page = await GetAsync("/?q=a", HttpStatusCode.InternalServerError);
        Assert.Contains("出错了", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_address_stays_in_every_link()
    {
        var page = await GetAsync("/?q=a&lang=en");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var own = page.QuerySelectorAll("main a:not([download]):not([href^='#']), .masthead a").Select(a => a.GetAttribute("href")!);
        Assert.All(own, href => Assert.Contains("lang=en", href, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("form"), f => Assert.NotNull(f.QuerySelector("input[name=lang][value=en]")));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task A_hostile_query_stays_text(string text)
    {
        var page = await GetAsync("/?q=" + Uri.EscapeDataString(text) + "&region=" + Uri.EscapeDataString(text));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover]"));
        Assert.Equal(text.Replace("\u0000", "\uFFFD", StringComparison.Ordinal), page.QuerySelector("#q")!.GetAttribute("value"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<IHtmlDocument> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
