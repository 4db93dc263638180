using System.Net;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class SearchReceiptTests : IAsyncDisposable
{
    private const string Record = "index=g1&found=1&time=2021-07-01T08:09:10Z";
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_page_of_results_leads_to_its_receipt_and_the_receipt_back_to_it()
    {
        var results = await PageAsync("/?q=疫苗接种&region=440000&from=2021&sort=newest&page=1");
        string receipt = results.QuerySelector(".take-away a[href^='/search-receipt']")!.GetAttribute("href")!;
        Assert.Contains("q=%E7%96%AB%E8%8B%97%E6%8E%A5%E7%A7%8D&region=440000&from=2021&as-of=", receipt, StringComparison.Ordinal);
        Assert.Contains("&index=g1&found=1&time=20", receipt, StringComparison.Ordinal);

        var page = await PageAsync(receipt);
        Assert.Contains("结果与当时完全相同：1 篇", page.QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        string back = page.QuerySelector(".receipt-links a[href^='/?']")!.GetAttribute("href")!;
        Assert.StartsWith("/?q=%E7%96%AB%E8%8B%97%E6%8E%A5%E7%A7%8D&region=440000&from=2021&as-of=", back, StringComparison.Ordinal);
        Assert.EndsWith("&sort=newest", back, StringComparison.Ordinal);
        await PageAsync(back);
        Assert.Equal(Search(back), SearchUrl.Write(_site.Search.LastRequest!));
    }

    [Fact]
    public async Task It_names_every_condition_in_the_language_of_the_page()
    {
        var page = await PageAsync($"/search-receipt?q=疫苗接种&region=440000&activity=-调研&as-of=2021-06-30&synonyms=off&reposts=show&{Record}&lang=en");
        var facts = page.QuerySelectorAll(".facts .fact-row").ToDictionary(
            row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent.Trim(), StringComparer.Ordinal);
        Assert.Equal("疫苗接种", facts["Query"]);
        Assert.Contains("Guangdong", facts["Filters"], StringComparison.Ordinal);
        Assert.Contains("Field study", facts["Filters"], StringComparison.Ordinal);
        Assert.Equal(("not looked for", "each listed", "2021-06-30"), (facts["Synonyms"], facts["Reposts"], facts["Relative dates count from"]));
        Assert.Equal(("g1", "1", "2021-07-01T08:09:10Z"), (facts["Index version"], facts["Articles found"], facts["Time of the search (UTC)"]));
        Assert.Equal(new DateOnly(2021, 6, 30), _site.Search.LastRequest!.AsOf);

        string copied = page.QuerySelector("button[data-copy-text]")!.GetAttribute("data-copy-text")!;
        Assert.All(facts.Values, value => Assert.Contains(value, copied, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_index_is_said_with_both_counts()
    {
        var page = await PageAsync("/search-receipt?q=x&index=g0&found=1234&time=2021-07-01T08:09:10Z");
        string verdict = page.QuerySelector(".verdict-not")!.TextContent;
        Assert.Equal("索引已经更新为 g1，结果可能不同：当时 1,234 篇，现在 1 篇。", verdict);
        var json = await JsonAsync("/api/v1/receipt?q=x&index=g0&found=1234&time=2021-07-01T08:09:10Z");
        Assert.Equal(("g0", 1234), (json.GetProperty("index").GetString(), json.GetProperty("found").GetInt32()));
        var now = json.GetProperty("now");
        Assert.Equal((false, "g1", 1), (now.GetProperty("sameIndex").GetBoolean(), now.GetProperty("index").GetString(), now.GetProperty("found").GetInt32()));
    }

    [Theory]
    [InlineData("index=g0&found=x&time=2021-07-01T08:09:10Z")]
    [InlineData("index=&found=1&time=2021-07-01T08:09:10Z")]
    [InlineData("index=g0&found=1&time=yesterday")]
    [InlineData("")]
    public async Task A_record_that_is_none_gives_a_new_receipt(string record)
    {
        var json = await JsonAsync("/api/v1/receipt?q=x&" + record);
        Assert.Equal(("g1", 1), (json.GetProperty("index").GetString(), json.GetProperty("found").GetInt32()));
        Assert.True(json.GetProperty("now").GetProperty("sameIndex").GetBoolean());
        Assert.True(json.GetProperty("new").GetBoolean());
        string verdict = (await PageAsync("/search-receipt?q=x&" + record)).QuerySelector(".verdict")!.TextContent;
        Assert.Equal("这是一份新的凭证：网址里没有完整的检索记录，无法与当时比较。现在找到 1 篇。", verdict);
    }

    [Fact]
    public async Task The_api_the_file_and_the_permalink_say_the_same()
    {
        string search = $"q=疫苗&region=440000&from=2021-06&as-of=2021-06-30&{Record}";
        var json = await JsonAsync("/api/v1/receipt?" + search);
        Assert.Equal("""["440000"]""", json.GetProperty("filters").GetProperty("region").GetRawText());
        Assert.Equal("2021-06-01", json.GetProperty("filters").GetProperty("from").GetString());
        Assert.Equal("疫苗 且 接种", json.GetProperty("query").GetProperty("understood").GetString());
        string permalink = json.GetProperty("permalink").GetString()!;
        Assert.StartsWith("http://localhost/search-receipt?", permalink, StringComparison.Ordinal);
        var again = await JsonAsync("/api/v1/receipt" + new Uri(permalink).Query);
        Assert.Equal(json.GetRawText(), again.GetRawText());

        var file = await GetAsync("/export?format=receipt&" + search);
        Assert.Equal("attachment; filename=\"searchapp-receipt.json\"", file.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(json.GetRawText(), await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_exported_result_names_its_receipt()
    {
        var answer = await GetAsync("/export?q=疫苗&format=csv");
        string link = Assert.Single(answer.Headers.GetValues("Link"));
        Assert.Matches("""^<http://localhost/search-receipt\?q=%E7%96%AB%E8%8B%97&as-of=[-0-9]+&index=g1&found=1&time=.+>; rel="describedby"$""", link);
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task Hostile_text_is_text(string text)
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit(title: text));
        var page = await PageAsync($"/search-receipt?q={Uri.EscapeDataString(text)}&source={Uri.EscapeDataString(text)}&{Record.Replace("g1", Uri.EscapeDataString(text), StringComparison.Ordinal)}");
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, [onmouseover], [onerror], style"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string Search(string address) => address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..];

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }

    private async Task<JsonElement> JsonAsync(string path) =>
        JsonDocument.Parse(await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    private async Task<IDocument> PageAsync(string path)
    {
        string html = await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html), TestContext.Current.CancellationToken);
    }
}
