using System.Net;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class HeaderTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=a")]
    [InlineData("/article?id=000.txt")]
    [InlineData("/no/such/page")]
    [InlineData("/api/v1/search?q=a")]
    [InlineData("/assets/app.css")]
    public async Task Every_answer_forbids_foreign_and_inline_code(string path)
    {
        var answer = await GetAsync(path);
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/?q=a", HttpStatusCode.OK)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/api/v1/search?q=a", HttpStatusCode.OK)]
    [InlineData("/assets/app.css", HttpStatusCode.OK)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    public async Task Who_asks_for_the_head_gets_that_of_the_page(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await _site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        var page = await GetAsync(path);
        Assert.Equal((status, status), (answer.StatusCode, page.StatusCode));
        Assert.Equal((page.Headers.ETag, page.Content.Headers.ContentType), (answer.Headers.ETag, answer.Content.Headers.ContentType));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Errors_carry_the_policy_too()
    {
        _site.Search.OnSearch = _ => throw new InvalidOperationException("x");
        var answer = await GetAsync("/?q=a");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_page_holds_no_inline_script_style_or_handler()
    {
        string html = await (await GetAsync("/?q=a")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assets_are_kept_for_ever_under_the_hash_of_their_content()
    {
        var assets = new SiteAssets();
        foreach (string file in new[] { "app.css", "app.js", "mark.svg" })
        {
            var answer = await GetAsync(assets.Href(file));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_stylesheet_holds_every_components_rules()
    {
        string css = await (await GetAsync("/assets/app.css")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("--paper", css, StringComparison.Ordinal);
        Assert.Contains(".result-facts", css, StringComparison.Ordinal);
        Assert.DoesNotContain("http", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=a")]
    [InlineData("/api/v1/search?q=a")]
    [InlineData("/article?id=000.txt")]
    public async Task An_answer_that_has_not_changed_is_not_sent_again(string path)
    {
        var first = await GetAsync(path);
        Assert.True(first.Headers.ETag!.IsWeak);
        _site.Search.OnSearch = _ => throw new InvalidOperationException("It must not be searched again.");
        _site.Search.OnRead = _ => throw new InvalidOperationException("It must not be read again.");
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        var second = await _site.CreateClient().SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Another_language_is_another_answer() =>
        Assert.NotEqual((await GetAsync("/?q=a")).Headers.ETag, (await GetAsync("/?q=a&lang=en")).Headers.ETag);

    [Fact]
    public async Task A_missing_article_has_no_tag() => Assert.Null((await GetAsync("/article?id=none")).Headers.ETag);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private Task<HttpResponseMessage> GetAsync(string path) =>
        _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
