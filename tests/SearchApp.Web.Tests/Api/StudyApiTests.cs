using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Api;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Api;

public sealed class StudyApiTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task The_document_and_the_site_have_the_same_routes()
    {
        var root = await GetAsync("/openapi.json");
        var mapped = _site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => (Path: e.RoutePattern.RawText!.Replace("{**id}", "{id}", StringComparison.Ordinal), Name: e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName))
            .Where(e => e.Name is not null);
        Assert.Equal(ApiRoutes.All.Select(r => $"{r.Path} {r.Name}").Order(), mapped.Select(e => $"{e.Path} {e.Name}").Distinct().Order());
        Assert.Equal(ApiRoutes.All.Select(r => r.Path), root.GetProperty("paths").EnumerateObject().Select(p => p.Name));
        Assert.Equal("3.1.0", root.GetProperty("openapi").GetString());
    }

    [Fact]
    public async Task Every_example_of_the_reference_answers()
    {
        foreach (string example in ApiRoutes.All.Select(r => r.Example).OfType<string>())
        {
            var answer = await _site.CreateClient().GetAsync(new Uri(example, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, example);
        }
    }

    [Fact]
    public void The_search_route_documents_every_parameter_of_the_page()
    {
        var request = new SearchRequest
        {
            Query = "q",
            From = new DateOnly(2021, 1, 2),
            To = new DateOnly(2021, 1, 3),
            Undated = true,
            Synonyms = false,
            Reposts = RepostDisplay.Show,
            Sort = SortOrder.Newest,
            Size = 3,
        };
        var full = SearchUrl.Filters(request).Aggregate(request, (r, f) => SearchUrl.With(r, f.Name, ["x"])) with { Page = 2 };
        Assert.Empty(SearchUrl.Pairs(full).Select(p => p.Name).Except(ApiRoutes.All[0].Parameters.Select(p => p.Name)));
    }

    [Fact]
    public async Task A_timeline_has_periods_with_denominators_and_series()
    {
        TrendRequest? asked = null;
        _site.Search.OnTrend = request => Some.Trend(asked = request);
        var root = await GetAsync("/api/v1/timeline?phrase=a&phrase=b&unit=month&provinces=1&region=440000");
        Assert.Equal(("month", 3), (root.GetProperty("unit").GetString(), root.GetProperty("periods").GetArrayLength()));
        Assert.Equal(200, root.GetProperty("periods")[1].GetProperty("held").GetInt64());
        var series = root.GetProperty("series")[1];
        Assert.Equal("b", series.GetProperty("query").GetProperty("text").GetString());
        Assert.Equal("[1,5,0]", series.GetProperty("counts").GetRawText());
        Assert.Equal("a.txt", series.GetProperty("provinces")[0].GetProperty("firstId").GetString());
        Assert.True(asked!.ByProvince);
    }

    [Fact]
    public async Task A_comparison_has_shares_and_words()
    {
        var root = await GetAsync("/api/v1/compare?q=a&region=440000&region=%E9%87%8D%E5%BA%86");
        var region = root.GetProperty("regions")[1];
        Assert.Equal(("500000", 50), (region.GetProperty("code").GetString(), region.GetProperty("matching").GetInt32()));
        Assert.Equal("码头", region.GetProperty("terms")[0].GetProperty("term").GetString());
    }

    [Fact]
    public async Task One_facet_can_be_looked_through()
    {
        _site.Search.OnFindFacetValues = (facet, text) => [Some.Value(facet, text, 3)];
        var root = await GetAsync("/api/v1/facets?facet=source&find=x");
        Assert.Equal("x", root.GetProperty("source")[0].GetProperty("label").GetString());
        Assert.Equal("440000", (await GetAsync("/api/v1/facets?q=a")).GetProperty("region")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_cursor_leads_through_all_pages_once()
    {
        _site.Search.OnSearch = Pages;
        var seen = new List<string>();
        string? path = "/api/v1/search?q=a&region=440000";
        while (path is not null)
        {
            var root = await GetAsync(path);
            seen.Add(root.GetProperty("hits")[0].GetProperty("id").GetString()!);
            string? cursor = root.GetProperty("next").GetString();
            path = root.GetProperty("links").GetProperty("next").GetString();
            Assert.Equal(cursor is null ? null : "/api/v1/search?q=a&region=440000&cursor=" + cursor, path);
        }

        Assert.Equal(["1", "2", "3"], seen);
        Assert.Equal(new SearchPosition(20, ulong.MaxValue - 2), _site.Search.LastRequest!.After);
    }

    [Theory]
    [InlineData("/api/v1/search?q=b&cursor={0}", HttpStatusCode.BadRequest, "bad-cursor")]
    [InlineData("/api/v1/search?q=a&cursor=%00", HttpStatusCode.BadRequest, "bad-cursor")]
    [InlineData("/api/v1/search?q=a&cursor=AAAA", HttpStatusCode.BadRequest, "bad-cursor")]
    [InlineData("/api/v1/facets?facet=x", HttpStatusCode.BadRequest, "unknown-facet")]
    [InlineData("/api/v1/compare?region=440000", HttpStatusCode.BadRequest, "region-count")]
    [InlineData("/api/v1/timeline?phrase=a&phrase=b&phrase=c&phrase=d&phrase=e&phrase=f", HttpStatusCode.BadRequest, "too-many-phrases")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "not-found")]
    [InlineData("/cite?id=none", HttpStatusCode.NotFound, "article-not-found")]
    public async Task Errors_are_problems_with_a_stable_code(string path, HttpStatusCode status, string code)
    {
        _site.Search.OnSearch = Pages;
        string cursor = (await GetAsync("/api/v1/search?q=a")).GetProperty("next").GetString()!;
        await AssertProblemAsync(path.Replace("{0}", cursor, StringComparison.Ordinal), status, code);
    }

    [Fact]
    public async Task A_cursor_of_another_generation_has_expired()
    {
        var request = new SearchRequest { Query = "a", AsOf = _site.Services.GetRequiredService<SearchDay>().Value };
        await AssertProblemAsync($"/api/v1/search?q=a&cursor={SearchCursor.Of("g0", request, new SearchPosition(10, 1))}", HttpStatusCode.Gone, "cursor-expired");
    }

    [Fact]
    public async Task What_fails_and_what_is_not_allowed_are_problems_too()
    {
        _site.Search.OnSearch = _ => throw new InvalidOperationException("secret");
        await AssertProblemAsync("/api/v1/search?q=a", HttpStatusCode.InternalServerError, "failed");
        await AssertProblemAsync("/api/v1/search", HttpStatusCode.MethodNotAllowed, "method-not-allowed", HttpMethod.Post);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static SearchResponse Pages(SearchRequest request)
    {
        int page = (int)((request.After?.Rank ?? 0) / 10) + 1;
        return Some.Response(Some.Hit($"{page}")) with
        {
            Total = 25,
            HitTotal = 25,
            Page = page,
            Next = page < 3 ? new SearchPosition(page * 10, ulong.MaxValue - (ulong)page) : null,
        };
    }

    private async Task AssertProblemAsync(string path, HttpStatusCode status, string code, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        var answer = await _site.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var root = JsonDocument.Parse(body).RootElement;
        Assert.Equal((code, (int)status), (root.GetProperty("code").GetString(), root.GetProperty("status").GetInt32()));
        Assert.EndsWith(".", root.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(body).RootElement;
    }
}
