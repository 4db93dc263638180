using System.Text.Json;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Api;

/// <summary>What people and programs are told where articles are only related to what was asked.</summary>
public sealed class LongTextTests(SeedSite site) : IClassFixture<SeedSite>
{
    private const string RelatedOnly = "省长在省疾控中心怎样部署学校开学";

    private static readonly HttpClient Client = new();

    [Fact]
    public async Task Page_interface_feed_and_export_find_what_is_related_to_a_long_text_that_no_article_holds()
    {
        const string Id = "000_45d9ac9911673ab2.txt";
        var answer = JsonDocument.Parse(await GetAsync("/api/v1/search?q=" + RelatedOnly)).RootElement;
        Assert.Equal(Id, Assert.Single(answer.GetProperty("hits").EnumerateArray()).GetProperty("id").GetString());
        string note = answer.GetProperty("query").GetProperty("relatedNote").GetString()!;
        Assert.StartsWith("没有文章符合", note, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(await GetAsync("/api/v1/search?q=疫苗")).RootElement.GetProperty("query").GetProperty("relatedNote").ValueKind);

        string page = await GetAsync("/?q=" + RelatedOnly);
        Assert.Contains(note, page, StringComparison.Ordinal);
        Assert.Contains(Id, page, StringComparison.Ordinal);
        Assert.Contains("No article fits this query", await GetAsync("/?lang=en&q=" + RelatedOnly), StringComparison.Ordinal);
        Assert.Contains(Id, await GetAsync("/feed.atom?q=" + RelatedOnly), StringComparison.Ordinal);
        Assert.Contains(Id, await GetAsync("/export?format=csv&q=" + RelatedOnly), StringComparison.Ordinal);
        var series = JsonDocument.Parse(await GetAsync("/api/v1/timeline?phrase=" + RelatedOnly)).RootElement.GetProperty("series")[0];
        Assert.Equal(note, series.GetProperty("query").GetProperty("relatedNote").GetString());
    }

    private Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(site.Root + path), TestContext.Current.CancellationToken);
}
