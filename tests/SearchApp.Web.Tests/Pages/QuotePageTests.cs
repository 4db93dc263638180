using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class QuotePageTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task Help_and_footer_lead_to_a_form_that_asks_nothing_yet()
    {
        _site.Search.OnCheckQuote = _ => throw new InvalidOperationException("Nothing was pasted.");
        Assert.Equal(2, (await PageAsync("/help?lang=en")).QuerySelectorAll("a[href='/quote?lang=en']").Length);
        var page = await PageAsync("/quote?lang=en");
        Assert.Equal(("get", "/quote"), (page.QuerySelector("main form")!.GetAttribute("method"), page.QuerySelector("main form")!.GetAttribute("action")));
        Assert.Equal("en", page.QuerySelector("main input[name=lang]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".verdict"));
    }

    [Fact]
    public async Task A_near_source_is_shown_with_what_differs()
    {
        string? asked = null;
        _site.Search.OnCheckQuote = text =>
        {
            asked = text;
            return Near("加快推进");
        };
        var page = await PageAsync("/quote?text=" + Uri.EscapeDataString("全面推进疫苗接种"));
        Assert.Equal("全面推进疫苗接种", asked);
        Assert.Equal("全面推进疫苗接种", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(["全面"], page.QuerySelectorAll("blockquote del").Select(e => e.TextContent));
        Assert.Equal(["加快推进"], page.QuerySelectorAll("blockquote ins").Select(e => e.TextContent));
        Assert.Equal("全面加快推进推进疫苗接种", page.QuerySelector("blockquote")!.TextContent);
        Assert.Contains("相同 99%", page.QuerySelector(".result-facts")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/article?id=a.txt#:~:text=", page.QuerySelector(".result a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuoteVerdict.Exact, "有 3 篇文章原样载有这句话，最早的在前。")]
    [InlineData(QuoteVerdict.NotHeld, "馆藏中没有这句话，也没有与它接近的。请核对措辞，或只粘贴其中一部分。")]
    [InlineData(QuoteVerdict.TooShort, "这句话太短，无法核对。请粘贴至少六个字。")]
    public async Task Each_verdict_is_a_sentence(QuoteVerdict verdict, string expected)
    {
        _site.Search.OnCheckQuote = _ => new QuoteCheck(verdict, [], 3);
        Assert.Equal(expected, (await PageAsync("/quote?text=x")).QuerySelector(".verdict")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task What_is_pasted_and_what_is_held_stay_text(string text)
    {
        _site.Search.OnCheckQuote = _ => Near(text);
        var page = await PageAsync("/quote?text=" + Uri.EscapeDataString(text));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover], [href^='javascript']"));
    }

    [Fact]
    public async Task The_route_answers_in_the_shape_of_the_command_line()
    {
        _site.Search.OnCheckQuote = _ => Near("加快");
        var root = JsonDocument.Parse(await TextAsync("/api/v1/quote?text=x")).RootElement;
        Assert.Equal(("near", 0), (root.GetProperty("verdict").GetString(), root.GetProperty("total").GetInt32()));
        var part = root.GetProperty("sources")[0].GetProperty("parts")[0];
        Assert.Equal(("全面", "加快", false), (part.GetProperty("quoted").GetString(), part.GetProperty("held").GetString(), part.GetProperty("isSame").GetBoolean()));
        var problem = JsonDocument.Parse(await TextAsync("/api/v1/quote?text=+", HttpStatusCode.BadRequest)).RootElement;
        Assert.Equal("no-text", problem.GetProperty("code").GetString());
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static QuoteCheck Near(string held) => new(
        QuoteVerdict.Near,
        [new QuoteSource("a.txt", held, held, "2021-06-01", null, held + "推进疫苗接种", 0.999, [new QuotePart("全面", held, false), new QuotePart("推进疫苗接种", "推进疫苗接种", true)])],
        0);

    private async Task<IHtmlDocument> PageAsync(string path) => new HtmlParser().ParseDocument(await TextAsync(path));

    private async Task<string> TextAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
