using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Pages;

public sealed class ExplainPageTests : IAsyncDisposable
{
    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_hit_and_its_article_lead_to_the_explanation()
    {
        Assert.Equal("/explain?id=000.txt&q=a&region=440000", (await GetAsync("/?q=a&region=440000")).QuerySelector(".result .why a")!.GetAttribute("href"));
        Assert.Equal("/explain?id=000.txt&q=a", (await GetAsync("/article?id=000.txt&q=a")).QuerySelector(".reading-tools a[href^='/explain']")!.GetAttribute("href"));
        Assert.Null((await GetAsync("/article?id=000.txt")).QuerySelector("a[href^='/explain']"));
    }

    [Fact]
    public async Task The_points_shown_add_up()
    {
        SearchRequest? asked = null;
        _site.Search.OnExplain = (request, _) =>
        {
            asked = request;
            return Matching("疫苗");
        };
        var page = await GetAsync("/explain?id=000.txt&q=a&region=440000");
        Assert.Equal(("a", "440000", true), (asked!.Query, Assert.Single(asked.Regions), asked.AsOf is not null));
        Assert.Equal(Points(page, "tfoot tr"), Points(page, ".explained-clause"), 0.0002);
        Assert.Equal(4.0, Points(page, ".explained-term"), 0.0002);
        Assert.Equal(4.5, Points(page, "tfoot tr"), 0.0002);
        Assert.Contains("得分 4.5000", page.QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("国家卫生健康委", page.QuerySelector(".understood")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("440000", page.QuerySelector("input[name=region]")!.GetAttribute("value"));
        Assert.Equal("/?q=a&region=440000", page.QuerySelector(".back a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "这次检索找不到这篇文章，因为它不符合条件“筛选：发布地区”。")]
    [InlineData("&lang=zh-Hant", "這次檢索找不到這篇文章，因為它不符合條件「筛选")]
    [InlineData("&lang=en", "The search does not find this article, because it does not meet the condition “Filter: Published in”.")]
    public async Task The_failing_filter_is_named_in_the_language_of_the_reader(string language, string expected)
    {
        _site.Search.OnExplain = (_, _) => new SearchExplanation(
            false, 0,
            [
                new ExplainedClause("疫苗", true, 1, []),
                new ExplainedClause("地区筛选", false, 0, []) { Kind = ExplainedClauseKind.Filter, Filter = FacetNames.Region },
            ],
            "地区筛选", []);
        var page = await GetAsync("/explain?id=000.txt&q=a&region=440000" + language);
        string verdict = page.QuerySelector(".verdict-not")!.TextContent;
        Assert.StartsWith(expected.Replace("筛选", language == "&lang=zh-Hant" ? "篩選" : "筛选", StringComparison.Ordinal), verdict, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("tfoot"));
    }

    [Fact]
    public async Task That_the_article_is_only_related_is_said()
    {
        _site.Search.OnExplain = (request, _) => Matching("疫苗") with { RelatedNote = request.Words.RelatedNote };
        var page = await GetAsync("/explain?id=000.txt&q=a&lang=zh-Hant");
        Assert.StartsWith("沒有文章符合這個查詢", page.QuerySelector(".explain > .understood")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task What_is_typed_stays_text(string text)
    {
        _site.Search.OnExplain = (_, _) => Matching(text);
        var page = await GetAsync("/explain?id=000.txt&q=" + Uri.EscapeDataString(text));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, style, [onerror], [onmouseover], [href^='javascript']"));
    }

    [Fact]
    public async Task An_article_that_is_not_there_cannot_be_explained() => await GetAsync("/explain?id=none&q=a", HttpStatusCode.NotFound);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static SearchExplanation Matching(string text) => new(
        true, 4.5f,
        [
            new ExplainedClause(text, true, 4f, [new ExplainedTerm(text, true, 1, 3, 2.75f), new ExplainedTerm("苗接", false, 0, 2, 1.25f)]),
            new ExplainedClause("近", true, 0.5f, []) { Kind = ExplainedClauseKind.Nearness },
            new ExplainedClause("地区筛选", true, 0, []) { Kind = ExplainedClauseKind.Filter, Filter = FacetNames.Region },
        ],
        null,
        [new AppliedSynonyms(text, ["新冠感染"], "国家卫生健康委")]);

    private static double Points(IHtmlDocument page, string rows) => page.QuerySelectorAll(rows).Sum(row =>
        double.TryParse(row.QuerySelector("td:last-child")!.TextContent, NumberStyles.Float, CultureInfo.InvariantCulture, out double points) ? points : 0);

    private async Task<IHtmlDocument> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await _site.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
