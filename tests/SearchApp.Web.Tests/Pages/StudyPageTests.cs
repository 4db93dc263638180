using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class StudyPageTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task Trends_are_drawn_with_a_table_and_first_uses()
    {
        TrendRequest? asked = null;
        _site.Search.OnTrend = request => Some.Trend(asked = request);
        var page = await GetAsync("/trend?phrase=a&phrase=&phrase=b&phrase=a&region=440000&unit=month&from=2021");
        Assert.Equal(["a", "b"], asked!.Queries);
        Assert.Equal((TimeUnit.Month, true), (asked.Unit, asked.ByProvince));
        Assert.Equal("region=440000&from=2021", SearchUrl.Write(asked.Filters with { AsOf = null }));
        Assert.Equal(2, page.QuerySelectorAll(".chart path.line").Length);
        Assert.Equal("/?q=b&region=440000&from=2021-02&to=2021-02", page.QuerySelectorAll(".study-table tbody tr")[1].QuerySelectorAll("a")[1].GetAttribute("href"));
        Assert.Equal("/article?id=a.txt&q=a&region=440000&from=2021", page.QuerySelectorAll(".uses details:first-of-type tbody a")[1].GetAttribute("href"));
        Assert.Equal(["a", "b", null, null, null], page.QuerySelectorAll("input[name=phrase]").Select(i => i.GetAttribute("value")));
        Assert.Equal("/trend?phrase=a&phrase=b&from=2021&unit=month", page.QuerySelector(".chip")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_rate_has_the_articles_held_as_its_denominator()
    {
        var page = await GetAsync("/trend?phrase=a&scale=rate");
        Assert.Equal(["10‰", "25‰", ""], page.QuerySelectorAll(".study-table tbody tr").Take(3).Select(r => r.QuerySelector(".count")?.TextContent.Trim() ?? ""));
        Assert.Contains("每千篇", page.QuerySelector(".study .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_phrases_are_told() => Assert.Contains(
        "最多比较五个词", (await GetAsync("/trend?phrase=a&phrase=b&phrase=c&phrase=d&phrase=e&phrase=f")).QuerySelector(".problems")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_phrase_of_which_articles_are_only_related_is_told()
    {
        _site.Search.OnTrend = request =>
        {
            var trend = Some.Trend(request);
            var second = trend.Series[1];
            return trend with { Series = [trend.Series[0], second with { Query = second.Query with { RelatedNote = request.Filters.Words.RelatedNote } }] };
        };
        var page = await GetAsync("/trend?phrase=a&phrase=b&lang=en");
        Assert.StartsWith("b: No article fits this query", Assert.Single(page.QuerySelectorAll(".problems li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_phrase_there_is_a_form_and_an_example()
    {
        var page = await GetAsync("/trend");
        Assert.Equal(5, page.QuerySelectorAll("input[name=phrase]").Length);
        Assert.StartsWith("/trend?phrase=", page.QuerySelector(".examples a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".chart"));
    }

    [Fact]
    public async Task Regions_are_compared_by_share_year_and_words()
    {
        var page = await GetAsync("/compare?q=a&region=440000&region=%E9%87%8D%E5%BA%86&source=x");
        Assert.Equal(["25%", "25%"], page.QuerySelectorAll(".figures")[0].QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[2].TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".chart path.line").Length);
        Assert.Equal(["码头", "码头"], page.QuerySelectorAll(".distinctive th a").Select(a => a.TextContent));
        Assert.Contains("7,654,321", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(["440000", "500000"], page.QuerySelectorAll("input[name=region][checked]").Select(i => i.GetAttribute("value")).Order());
        Assert.Single(page.QuerySelectorAll("input[type=hidden][name=source]"));
    }

    [Theory]
    [InlineData("/compare?region=440000", "请至少选择两个地区。")]
    [InlineData("/compare?region=11&region=12&region=13&region=14&region=15&region=21", "最多比较五个地区，后面的没有计入。")]
    public async Task Too_few_or_too_many_regions_are_told(string path, string told) =>
        Assert.Equal(told, (await GetAsync(path)).QuerySelector(".problems li")!.TextContent);

    [Theory]
    [InlineData("/trend?phrase=a")]
    [InlineData("/compare")]
    public async Task Without_an_index_the_page_says_what_to_run(string path)
    {
        _site.Search.Trouble = new SearchUnavailableException(UnavailableReason.NoIndex, "None.", innerException: null);
        Assert.NotNull((await GetAsync(path, HttpStatusCode.ServiceUnavailable)).QuerySelector("pre"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task Hostile_phrases_stay_text(string text)
    {
        string value = Uri.EscapeDataString(text);
        foreach (string path in new[] { $"/trend?phrase={value}&source={value}&unit={value}&scale=rate", $"/compare?q={value}&region=11&region=12&source={value}" })
        {
            var page = await GetAsync(path);
            Assert.Single(page.QuerySelectorAll("script"));
            Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover]"));
        }
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<IHtmlDocument> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
