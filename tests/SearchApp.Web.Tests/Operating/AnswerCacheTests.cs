using System.Net;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

public sealed class AnswerCacheTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();
    private int _searches;

    public AnswerCacheTests() => _site.Search.OnSearch = request =>
    {
        Interlocked.Increment(ref _searches);
        return Some.Response(Some.Hit() with { Title = new MarkedText($"{request.Query}|{string.Join(',', request.Regions)}", []) });
    };

    [Theory]
    [InlineData("/?q=疫苗")]
    [InlineData("/api/v1/search?q=疫苗")]
    [InlineData("/feed.atom?q=疫苗")]
    public async Task The_same_question_is_worked_on_once(string address)
    {
        string first = await GetAsync(address);
        Assert.Equal(first, await GetAsync(address));
        Assert.Equal(1, _searches);
    }

    [Theory]
    [InlineData("/api/v1/search?q=a", "/api/v1/search?Q=a")]
    [InlineData("/api/v1/search?q=a", "/api/v1/search?q=A")]
    [InlineData("/api/v1/search?region=440000&region=500000", "/api/v1/search?region=500000&region=440000")]
    [InlineData("/api/v1/search?q=a&q=b", "/api/v1/search?q=b&q=a")]
    [InlineData("/?q=a", "/?q=a&lang=en")]
    [InlineData("/?q=a", "/?q=a%26size=5")]
    [InlineData("/?q=a", "/?q=a&x=1")]
    public async Task Another_question_never_gets_its_answer(string one, string other)
    {
        await GetAsync(one);
        await GetAsync(other);
        await GetAsync(one);
        await GetAsync(other);
        Assert.Equal(2, _searches);
    }

    [Fact]
    public async Task A_host_gets_no_answer_made_for_another()
    {
        string evil = await GetAsync("/feed.atom?q=a", request => request.Headers.Host = "evil.example");
        string good = await GetAsync("/feed.atom?q=a", request => request.Headers.Host = "good.example");
        Assert.Contains("http://evil.example/", evil, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", good, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Original-URL", "/?q=evil")]
    [InlineData("X-Rewrite-URL", "/?q=evil")]
    [InlineData("Forwarded", "host=evil.example")]
    [InlineData("Accept", "evil/evil")]
    [InlineData("Cookie", "lang=evil")]
    [InlineData("User-Agent", "evil")]
    [InlineData("Range", "bytes=0-5")]
    public async Task A_header_that_does_not_tell_answers_apart_changes_none(string header, string value)
    {
        string plain = await GetAsync("/feed.atom?q=a");
        await using var other = new SiteFactory();
        other.Search.OnSearch = _site.Search.OnSearch;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.atom?q=a");
        request.Headers.TryAddWithoutValidation(header, value);
        var answer = await other.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(plain, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Languages_and_encodings_have_their_own()
    {
        string chinese = await GetAsync("/?q=a", request => request.Headers.AcceptLanguage.ParseAdd("zh-CN"));
        string english = await GetAsync("/?q=a", request => request.Headers.AcceptLanguage.ParseAdd("en"));
        Assert.Contains("lang=\"zh-", chinese, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", english, StringComparison.Ordinal);
        foreach (string encoding in new[] { "br", "gzip", "identity", "br;q=0, gzip" })
        {
            for (int time = 0; time < 2; time++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=a");
                request.Headers.AcceptEncoding.ParseAdd(encoding);
                var answer = await _site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
                string expected = encoding switch { "identity" => "", "br" => "br", _ => "gzip" };
                Assert.Equal(expected, string.Join(',', answer.Content.Headers.ContentEncoding));
            }
        }
    }

    [Fact]
    public async Task Errors_are_not_kept()
    {
        _site.Search.OnSearch = _ => throw new InvalidOperationException("x");
        Assert.Equal(HttpStatusCode.InternalServerError, (await SendAsync("/?q=a")).StatusCode);
        _site.Search.OnSearch = _ => Some.Response(Some.Hit());
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("/error")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("/?q=a")).StatusCode);
        _site.Search.OnSearch = _ => throw new InvalidOperationException("x");
        Assert.Equal(HttpStatusCode.InternalServerError, (await SendAsync("/?q=b")).StatusCode);
    }

    [Fact]
    public async Task Answers_of_another_generation_are_not_given()
    {
        await GetAsync("/api/v1/search?q=a");
        _site.Search.Overview = Some.Overview() with { Generation = "g2" };
        await GetAsync("/api/v1/search?q=a");
        Assert.Equal(2, _searches);
    }

    [Fact]
    public async Task A_generation_that_changes_under_an_answer_leaves_it_unkept()
    {
        _site.Search.OnCancellableSearch = _ => _site.Search.Overview = Some.Overview() with { Generation = "g" + _searches };
        await GetAsync("/api/v1/search?q=a");
        _site.Search.OnCancellableSearch = _ => { };
        _site.Search.Overview = Some.Overview();
        await GetAsync("/api/v1/search?q=a");
        Assert.Equal(2, _searches);
    }

    [Fact]
    public async Task Without_memory_for_them_none_are_kept()
    {
        using var client = _site.WithWebHostBuilder(builder => builder.UseSetting("limits:cache", "0")).CreateClient();
        for (int time = 0; time < 2; time++)
        {
            await client.GetStringAsync(new Uri("/?q=a", UriKind.Relative), TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, _searches);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<string> GetAsync(string address, Action<HttpRequestMessage>? change = null)
    {
        var answer = await SendAsync(address, change);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        change?.Invoke(request);
        return await _site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
