using System.Net;
using System.Text.Json;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Api;

public sealed class SuggestApiTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    public SuggestApiTests() => _site.Search.OnSuggest = static (typed, count) =>
        [.. Enumerable.Repeat(new Suggestion($"{typed}<b>接种", SuggestionKind.Term, 3), count)];

    [Theory]
    [InlineData("/api/v1/suggest?q=ym&size=2", 2)]
    [InlineData("/api/v1/suggest?q=ym", 10)]
    [InlineData("/api/v1/suggest?q=ym&size=-1", 10)]
    [InlineData("/api/v1/suggest?q=ym&size=x", 10)]
    [InlineData("/api/v1/suggest?q=ym&size=1000", 50)]
    public async Task Completions_have_a_text_a_kind_and_a_count(string path, int count)
    {
        using var answer = JsonDocument.Parse(await ReadAsync(path, "application/json"));
        var root = answer.RootElement;
        Assert.Equal("ym", root.GetProperty("query").GetString());
        var suggestions = root.GetProperty("suggestions");
        Assert.Equal(count, suggestions.GetArrayLength());
        Assert.Equal("ym<b>接种 term 3", string.Join(' ', suggestions[0].EnumerateObject().Select(p => p.Value.ToString())));
        Assert.Equal(["text", "kind", "count"], suggestions[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Browsers_get_the_form_that_OpenSearch_has()
    {
        _site.Search.OnSuggest = static (typed, _) => [new(typed + "接种", SuggestionKind.Phrase, 3)];
        Assert.Equal(
            "[\"疫苗\",[\"疫苗接种\"]]", await ReadAsync("/opensearch/suggest?q=%E7%96%AB%E8%8B%97", "application/x-suggestions+json"));
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<string> ReadAsync(string path, string type)
    {
        using var client = _site.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
