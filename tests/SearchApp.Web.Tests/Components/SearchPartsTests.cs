using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class SearchPartsTests : ComponentTest
{
    [Fact]
    public void The_box_holds_the_query_and_carries_the_filters()
    {
        var box = Render<SearchBox>(p => p.Add(
            c => c.Request, new SearchRequest { Query = "疫苗 \"接种\"", Regions = ["440000"], Undated = true, Page = 2 }));
        Assert.Equal("疫苗 \"接种\"", box.Find("#q").GetAttribute("value"));
        Assert.Equal(["region", "undated"], box.FindAll("input[type=hidden]").Select(i => i.GetAttribute("name")));
    }

    [Fact]
    public void The_bar_says_how_many_and_marks_the_order()
    {
        var bar = Render<ResultBar>(p => p
            .Add(c => c.Response, Some.Response(Some.Hit()) with { Total = 156_128 })
            .Add(c => c.Request, new SearchRequest { Query = "a", Sort = SortOrder.Newest, Page = 5 }));
        Assert.Equal("共 156,128 篇，用时 0.42 毫秒", bar.Find("[role=status]").TextContent);
        Assert.Equal("最新", bar.Find("[aria-current]").TextContent);
        Assert.Equal(["/?q=a", "/?q=a&sort=newest", "/?q=a&sort=oldest", "/?q=a&sort=added", "/?q=a&sort=recent"], bar.FindAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_query_is_said_as_understood_with_every_problem()
    {
        var notes = Render<QueryNotes>(p => p
            .Add(c => c.Request, new SearchRequest { Query = "发改委 疫苗" })
            .Add(c => c.Reading, new QueryReading(
                "发改委 疫苗", "疫苗 且 接种", [new QueryProblem(QueryProblemKind.OpenQuote, 3, 4, "", 0, "?")])
            {
                Synonyms = [new AppliedSynonyms("发改委", ["国家发展改革委", "国家计委（至1998年）"], "测试")],
            })
            .Add(c => c.UrlProblems, [new UrlProblem(UrlProblemKind.BadDate, "<b>")]));
        Assert.Contains("疫苗 且 接种", notes.Find(".understood").TextContent, StringComparison.Ordinal);
        Assert.Contains("“发改委”也查： 国家发展改革委、国家计委（至1998年）", string.Join(' ', notes.Markup.Split('<', '>').Where((_, at) => at % 2 == 0).Select(t => t.Trim()).Where(t => t.Length > 0)), StringComparison.Ordinal);
        Assert.EndsWith("synonyms=off", notes.Find("a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["第 4 个字符的引号没有闭合，已读到末尾。", "“<b>”不是可以识别的日期，未按它筛选。"], notes.FindAll("li").Select(l => l.TextContent));
    }

    [Fact]
    public void That_related_articles_are_shown_is_a_note_and_no_problem()
    {
        var notes = Render<QueryNotes>(p => p
            .Add(c => c.Request, new SearchRequest { Query = "a" })
            .Add(c => c.Reading, new QueryReading("a", "与“a”相关", []) { RelatedNote = "没有文章含有<大部分>。" })
            .Add(c => c.UrlProblems, []));
        Assert.Equal("没有文章含有<大部分>。", notes.FindAll("p.understood")[^1].TextContent);
        Assert.Empty(notes.FindAll(".problems"));
    }

    [Fact]
    public void Places_and_dates_are_shown_as_clues_one_click_from_filters()
    {
        var notes = Render<QueryNotes>(p => p
            .Add(c => c.Request, new SearchRequest { Query = "广东 2021年6月 2月16日" })
            .Add(c => c.Reading, new QueryReading("", "", [])
            {
                Clues =
                [
                    new QueryClue("广东") { Region = Regions.Resolve("广东") },
                    new QueryClue("2021年6月") { Year = 2021, Month = 6 },
                    new QueryClue("2月16日") { Month = 2, Day = 16 },
                ],
            })
            .Add(c => c.UrlProblems, []));
        Assert.Equal(["地点：广东（作为线索）", "时间：2021年6月（作为线索）", "时间：2月16日（作为线索）"], notes.FindAll("bdi").Select(b => b.TextContent));
        string[] links = [.. notes.FindAll("a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(3, links.Length);
        Assert.EndsWith("&region=440000", links[0], StringComparison.Ordinal);
        Assert.EndsWith("&of-place=1", links[1], StringComparison.Ordinal);
        Assert.EndsWith("&from=2021-06&to=2021-06", links[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_query_needs_no_notes() => Assert.Equal("", Render<QueryNotes>(p => p
        .Add(c => c.Request, new SearchRequest()).Add(c => c.Reading, new QueryReading("", "", [])).Add(c => c.UrlProblems, [])).Markup.Trim());

    [Fact]
    public void Nothing_found_offers_looser_searches_with_counts()
    {
        var looser = new LooserReading(LooserKind.Regions, ["广东"], "?", new SearchRequest { Query = "a" }, 7);
        var none = Render<NoHits>(p => p.Add(c => c.Readings, [looser]));
        Assert.Equal("去掉地区“广东”", none.Find("li a").TextContent);
        Assert.Equal("/?q=a", none.Find("li a").GetAttribute("href"));
        Assert.Equal("7 篇", none.Find(".count").TextContent);
    }

    [Theory]
    [InlineData(false, "请减少或更换检索词再试。")]
    [InlineData(true, "请减少或更换检索词，或去掉筛选条件再试。")]
    public void Nothing_found_and_nothing_looser_says_what_can_be_done(bool filtered, string advice) =>
        Assert.Contains(advice, Render<NoHits>(p => p.Add(c => c.Readings, []).Add(c => c.Filtered, filtered)).Markup, StringComparison.Ordinal);

    [Fact]
    public void The_start_page_shows_what_the_collection_holds()
    {
        var welcome = Render<Welcome>(p => p.Add(c => c.Overview, Some.Overview()).Add(c => c.Recent, [Some.Hit()]));
        Assert.Contains("收录 2 篇文章，来自 2 个省级地区；其中年份未知 1 篇", welcome.Markup, StringComparison.Ordinal);
        var links = welcome.FindAll(".count-bars a").Select(a => a.GetAttribute("href"));
        Assert.Equal(["/?region=440000", "/?region=500000", "/?from=2021&to=2021", "/?undated=1"], links);
        Assert.Equal("/article?id=000.txt", welcome.Find(".headlines a").GetAttribute("href"));
    }

    [Fact]
    public void Of_many_years_the_start_page_shows_the_latest_first_and_folds_the_others()
    {
        var overview = Some.Overview() with { Undated = 0, ByYear = [.. Enumerable.Range(1990, 30).Select(year => Some.Value($"{year}", $"{year}年", 5))] };
        var welcome = Render<Welcome>(p => p.Add(c => c.Overview, overview).Add(c => c.Recent, []));
        string?[] years = [.. welcome.FindAll("#by-year ~ .count-bars a").Select(a => a.GetAttribute("href"))];
        Assert.Equal(("/?from=2019&to=2019", 12), (years[0], years.Length));
        Assert.Equal(18, welcome.FindAll("#by-year ~ details .count-bars a").Count);
    }

    [Fact]
    public void Without_an_index_the_page_says_what_to_run()
    {
        var page = Unavailable(UnavailableReason.NoIndex);
        Assert.Equal("还没有索引", page.Find("h2").TextContent);
        Assert.Contains("rebuild", page.Find("code").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnavailableReason.Damaged, "索引已损坏")]
    [InlineData(UnavailableReason.OtherFormat, "索引的格式不同，无法读取")]
    [InlineData(UnavailableReason.Unreadable, "无权读取索引")]
    public void A_broken_or_foreign_index_is_named_as_such(UnavailableReason reason, string heading) =>
        Assert.Equal(heading, Unavailable(reason).Find("h2").TextContent);

    [Fact]
    public void While_the_first_index_is_built_its_progress_is_shown()
    {
        Services.GetRequiredService<FirstIndexStatus>().Advance(new FirstIndexProgress(1234, 1, 50, 100));
        var page = Unavailable(UnavailableReason.NoIndex);
        Assert.Equal("50", page.Find("progress").GetAttribute("value"));
        Assert.Contains("已收录 1,234 篇，跳过 1 个文件。", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<IndexUnavailable> Unavailable(UnavailableReason reason) => Render<IndexUnavailable>(p => p
        .Add(c => c.Trouble, new SearchUnavailableException(reason, "There is no index in index.", innerException: null)));
}
