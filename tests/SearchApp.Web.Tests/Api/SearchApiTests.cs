using System.Net;
using System.Text.Json;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Api;

public sealed class SearchApiTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_search_has_the_documented_shape()
    {
        var root = await GetAsync("/api/v1/search?q=x&region=440000&from=bad");
        Assert.Equal(
            ["query", "total", "hitTotal", "page", "size", "hits", "next", "links", "facets", "looser", "didYouMean", "elapsedMs"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("疫苗 且 接种", root.GetProperty("query").GetProperty("understood").GetString());
        Assert.Equal(1, root.GetProperty("query").GetProperty("problems").GetArrayLength());
        var hit = root.GetProperty("hits")[0];
        Assert.Equal(
            ["id", "title", "titleMarks", "date", "datePrecision", "dateInferred", "region", "about", "source", "score", "url", "reposts", "repostOf", "snippets"],
            hit.EnumerateObject().Select(p => p.Name));
        Assert.Equal("day", hit.GetProperty("datePrecision").GetString());
        Assert.Equal("440000", hit.GetProperty("region").GetProperty("code").GetString());
        Assert.Equal("[[12,16]]", hit.GetProperty("snippets")[0].GetProperty("marks").GetRawText());
        var region = root.GetProperty("facets").GetProperty("region")[0];
        Assert.Equal("440100", region.GetProperty("children")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task The_parameters_are_those_of_the_page()
    {
        await GetAsync("/api/v1/search?q=x&region=440000&from=2021&sort=newest&page=2");
        Assert.Equal("q=x&region=440000&from=2021&sort=newest&page=2", SearchUrl.Write(_site.Search.LastRequest! with { AsOf = null }));
    }

    [Fact]
    public async Task An_article_has_its_receipt_whatever_its_id()
    {
        _site.Search.OnRead = id => id == "省/新闻/1.html?x=2" ? Some.View() : null;
        var root = await GetAsync("/api/v1/articles/%E7%9C%81/%E6%96%B0%E9%97%BB/1.html%3Fx%3D2");
        Assert.Equal("2021-06-01", root.GetProperty("date").GetString());
        Assert.Equal("likely", root.GetProperty("region").GetProperty("confidence").GetString());
        Assert.Equal("Hant", root.GetProperty("script").GetString());
        Assert.Equal(2, root.GetProperty("receipt").GetArrayLength());
        Assert.Equal("[[0,150]]", root.GetProperty("kept").GetRawText());
    }

    [Theory]
    [InlineData("/api/v1/articles/none", HttpStatusCode.NotFound, "article-not-found")]
    public async Task Errors_are_problems_with_a_code(string path, HttpStatusCode status, string code)
    {
        var root = await GetAsync(path, status);
        Assert.Equal(code, root.GetProperty("code").GetString());
        Assert.Equal((int)status, root.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData(UnavailableReason.NoIndex, "no-index")]
    [InlineData(UnavailableReason.OtherFormat, "other-format")]
    [InlineData(UnavailableReason.Damaged, "damaged-index")]
    [InlineData(UnavailableReason.Unreadable, "unreadable-index")]
    public async Task Without_an_index_every_route_says_so(UnavailableReason reason, string code)
    {
        _site.Search.Trouble = new SearchUnavailableException(reason, "Why.", innerException: null);
        foreach (string path in new[] { "/api/v1/search", "/api/v1/articles/x", "/healthz" })
        {
            var root = await GetAsync(path, HttpStatusCode.ServiceUnavailable);
            Assert.Equal((code, "Why."), (root.GetProperty("code").GetString(), root.GetProperty("detail").GetString()));
        }
    }

    [Fact]
    public async Task Health_names_the_generation() =>
        Assert.Equal("g1", (await GetAsync("/healthz")).GetProperty("generation").GetString());

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task Hostile_text_arrives_whole(string text)
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit(title: text));
        var root = await GetAsync("/api/v1/search?q=x");
        Assert.Equal(text, root.GetProperty("hits")[0].GetProperty("title").GetString());
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<JsonElement> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(body).RootElement;
    }
}
