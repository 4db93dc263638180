using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Exporting;

public sealed class ExportApiTests : IAsyncDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_spreadsheet_gets_every_page_of_the_result()
    {
        _site.Search.OnSearch = Pages(250);
        string csv = await GetAsync("/export?q=a&format=csv&page=2");
        Assert.StartsWith("\uFEFFid,title,date,", csv, StringComparison.Ordinal);
        Assert.Equal(251, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("249.txt", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_names_the_regions_written_about_and_how_many_repeat_it()
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit() with { About = [Some.Guangdong, new Region("500000", "重庆市", "重庆", null)], Reposts = 3 });
        string csv = await GetAsync("/export?q=a&format=csv");
        Assert.EndsWith(",about_codes,about,reposts", csv.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.EndsWith(",440000;500000,广东省;重庆市,3", csv.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mark_can_be_left_out() =>
        Assert.StartsWith("id,", await GetAsync("/export?q=a&bom=0"), StringComparison.Ordinal);

    [Fact]
    public async Task Json_lines_are_hits()
    {
        _site.Search.OnSearch = Pages(120);
        string[] lines = (await GetAsync("/export?format=jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(120, lines.Length);
        Assert.Equal("119.txt", JsonDocument.Parse(lines[^1]).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Too_large_a_result_is_cut_and_says_so()
    {
        _site.Search.OnSearch = Pages(1_000_000);
        string[] lines = (await GetAsync("/export?format=jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10_001, lines.Length);
        Assert.True(JsonDocument.Parse(lines[^1]).RootElement.GetProperty("cut").GetBoolean());
    }

    [Fact]
    public async Task References_that_are_cut_say_so_in_a_record_of_their_own()
    {
        _site.Search.OnSearch = Pages(1_000_000);
        string[] records = (await GetAsync("/export?format=ris")).Split("ER  - \r\n\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10_001, records.Length);
        Assert.Equal("TY  - GEN\r\nTI  - Cut after 10,000 articles; narrow the search to get the rest.\r\n", records[^1]);
    }

    [Fact]
    public async Task References_that_are_whole_say_nothing()
    {
        _site.Search.OnSearch = Pages(120);
        Assert.DoesNotContain("Cut after", await GetAsync("/export?format=ris"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task References_are_records()
    {
        string ris = await GetAsync("/export?format=ris");
        Assert.StartsWith("TY  - NEWS\r\n", ris, StringComparison.Ordinal);
        Assert.Contains("UR  - http://www.example.cn/a.html\r\n", ris, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ris", "TY  - NEWS")]
    [InlineData("bib", "@online{")]
    public async Task One_article_can_be_cited(string format, string beginning) =>
        Assert.StartsWith(beginning, await GetAsync("/cite?id=000.txt&format=" + format), StringComparison.Ordinal);

    [Fact]
    public async Task A_feed_lists_the_articles_of_a_search_last_indexed_first()
    {
        var feed = XDocument.Parse(await GetAsync("/feed.atom?q=a&region=440000&sort=oldest&page=3")).Root!;
        Assert.Equal("urn:searchapp:search:q=a&region=440000", feed.Element(Atom + "id")!.Value);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("urn:searchapp:article:000.txt", entry.Element(Atom + "id")!.Value);
        Assert.Equal("2021-06-02T03:04:05Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("2021-06-01T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal((SortOrder.Added, 1), (_site.Search.LastRequest!.Sort, _site.Search.LastRequest.Page));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task A_feed_of_hostile_text_is_still_xml(string text)
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit(id: text, title: text) with { Source = text, Date = "--04-07" });
        var feed = XDocument.Parse(await GetAsync("/feed.atom?q=" + Uri.EscapeDataString(text)));
        Assert.Single(feed.Root!.Elements(Atom + "entry"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task Hostile_text_breaks_no_file(string text)
    {
        _site.Search.OnSearch = _ => Some.Response(Some.Hit(id: text, title: text) with { Source = text, Url = text }, Some.Hit());
        _site.Search.OnRead = _ => Some.View(Some.Article(text) with { Title = text, Source = text, Author = text, Url = null });
        Assert.Equal(2, (await GetAsync("/export?q=a&format=ris")).Split("TY  - NEWS\r\n").Length - 1);
        string[] lines = (await GetAsync("/export?q=a&format=jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(text, JsonDocument.Parse(lines[0]).RootElement.GetProperty("title").GetString());
        Assert.EndsWith("\r\n", await GetAsync("/export?q=a&format=csv"), StringComparison.Ordinal);
        string bib = (await GetAsync("/cite?id=a&format=bib")).Replace("\\{", "", StringComparison.Ordinal).Replace("\\}", "", StringComparison.Ordinal);
        Assert.Equal(bib.Count(c => c == '{'), bib.Count(c => c == '}'));
    }

    [Fact]
    public async Task A_title_of_a_megabyte_breaks_neither_page_nor_file()
    {
        string huge = new('题', 1_000_000);
        _site.Search.OnSearch = _ => Some.Response(Some.Hit(title: huge));
        Assert.InRange((await GetAsync("/?q=a")).Length, 1, 100_000);
        Assert.Contains(huge, await GetAsync("/export?q=a&format=jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browsers_learn_how_to_search_here()
    {
        string xml = await GetAsync("/opensearch.xml");
        Assert.Contains("http://localhost/?q={searchTerms}", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export?q=a")]
    [InlineData("/cite?id=x")]
    [InlineData("/feed.atom")]
    public async Task Without_an_index_nothing_is_given_out(string path)
    {
        _site.Search.Trouble = new SearchUnavailableException(UnavailableReason.NoIndex, "Why.", innerException: null);
        await GetAsync(path, HttpStatusCode.ServiceUnavailable);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static Func<SearchRequest, SearchResponse> Pages(int total) => request =>
    {
        int first = (request.Page - 1) * request.Size;
        var hits = Enumerable.Range(first, Math.Min(request.Size, total - first)).Select(n => Some.Hit(id: $"{n}.txt"));
        return Some.Response([.. hits]) with { Total = total, HitTotal = total, Page = request.Page, Size = request.Size };
    };

    private async Task<string> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }
}
