using Bunit;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web.Components.Reading;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class ReadingTests : ComponentTest
{
    [Fact]
    public void The_text_is_headed_by_title_subtitle_and_what_is_known()
    {
        var text = Render<ArticleText>(p => p.Add(c => c.View, Some.View()).Add(c => c.Region, Some.Guangdong));
        Assert.Equal("馬興瑞主持召開疫苗接種工作全流程組織調度會", text.Find("h1").TextContent);
        Assert.Contains("迅速有力有序", text.Find(".subtitle").TextContent, StringComparison.Ordinal);
        Assert.Equal("zh-Hant", text.Find("article").GetAttribute("lang"));
        Assert.Equal(2, text.FindAll("article > p").Count);
        Assert.Equal("http://www.example.cn/a.html", text.Find("a.outside").GetAttribute("href"));
    }

    [Fact]
    public void Marks_show_in_title_and_text()
    {
        var view = Some.View() with { Title = Some.Text("疫苗", (0, 2)), Paragraphs = [Some.Text("接種疫苗", (2, 4))] };
        var text = Render<ArticleText>(p => p.Add(c => c.View, view));
        Assert.Equal(["疫苗", "疫苗"], text.FindAll("mark").Select(m => m.TextContent));
    }

    [Fact]
    public void Marks_are_numbered_through_title_subtitle_and_text()
    {
        var view = Some.View() with
        {
            Title = Some.Text("疫苗", (0, 2)),
            Subtitle = Some.Text("接种疫苗", (0, 2), (2, 4)),
            Paragraphs = [Some.Text("无"), Some.Text("疫苗", (0, 2))],
        };
        var text = Render<ArticleText>(p => p.Add(c => c.View, view).Add(c => c.CurrentMark, 3));
        Assert.Equal(["hit-1", "hit-2", "hit-3", "hit-4"], text.FindAll("mark").Select(m => m.Id));
        Assert.Equal("hit-3", text.Find("mark[aria-current]").Id);
    }

    [Theory]
    [InlineData(TextLens.Stored, "zh-Hant", "馬興瑞", "疫苗接種")]
    [InlineData(TextLens.Simplified, "zh-Hans", "马兴瑞", "疫苗接种")]
    [InlineData(TextLens.Traditional, "zh-Hant", "馬興瑞", "疫苗接種")]
    public void A_lens_changes_the_characters_and_moves_no_mark(TextLens lens, string language, string name, string mark)
    {
        var view = Some.View() with { Title = Some.Text("馬興瑞主持召開疫苗接種工作會", (7, 11)) };
        var text = Render<ArticleText>(p => p.Add(c => c.View, view).Add(c => c.Lens, lens));
        Assert.Equal(language, text.Find("article").GetAttribute("lang"));
        Assert.StartsWith(name, text.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(mark, text.Find("mark").TextContent);
    }

    [Fact]
    public void Every_lens_is_a_link_that_keeps_the_search()
    {
        var choice = Render<LensChoice>(p => p
            .Add(c => c.Id, "a/b").Add(c => c.Request, new SearchRequest { Query = "q" }).Add(c => c.Lens, TextLens.Simplified));
        Assert.Equal(
            ["/article?id=a%2Fb&q=q", "/article?id=a%2Fb&q=q&lens=simplified", "/article?id=a%2Fb&q=q&lens=traditional"],
            choice.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("简体", choice.Find("[aria-current]").TextContent);
        Assert.Contains("引用请以原样为准", choice.Find("[role=note]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "–/3", "?3#hit-3", "?1#hit-1")]
    [InlineData(2, "2/3", "?1#hit-1", "?3#hit-3")]
    [InlineData(3, "3/3", "?2#hit-2", "?1#hit-1")]
    public void One_steps_round_the_marks_by_links(int current, string shown, string previous, string next)
    {
        var steps = Render<HitSteps>(p => p.Add(c => c.Count, 3).Add(c => c.Current, current).Add(c => c.Address, hit => $"?{hit}"));
        Assert.Equal(shown, steps.Find("[role=status]").TextContent);
        Assert.Equal([previous, next], steps.FindAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Without_marks_there_is_nothing_to_step_through() => Assert.Equal(
        "", Render<HitSteps>(p => p.Add(c => c.Count, 0).Add(c => c.Address, _ => "")).Markup.Trim());

    [Fact]
    public void What_is_reported_and_by_which_bodies_is_shown_with_its_evidence_and_leads_to_more_of_it()
    {
        var facts = Render<ArticleFacts>(p => p.Add(c => c.Article, Some.Article() with
        {
            FirstSource = "新华社",
            Activities = [new Activity("会议", "主持召開疫苗接種工作全流程組織調度會")],
            IssuingBodies = ["国家卫生健康委员会"],
        }));
        Assert.Contains("主持召開疫苗接種工作全流程組織調度會", facts.Markup, StringComparison.Ordinal);
        Assert.Contains("新华社", facts.Markup, StringComparison.Ordinal);
        string[] links = [.. facts.FindAll("a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!))];
        Assert.Contains("/?activity=会议", links);
        Assert.Contains("/?issuer=国家卫生健康委员会", links);
        Assert.Contains("/?column=要聞動態", links);
    }

    [Fact]
    public void A_quarantined_article_carries_a_warning() => Assert.NotNull(Render<ArticleText>(p => p
        .Add(c => c.View, Some.View(Some.Article() with { Quarantined = true }))).Find(".warning"));

    [Fact]
    public void Every_fact_stands_with_its_evidence()
    {
        var facts = Facts(Some.Article());
        Assert.Equal("依据：時間 : 2021-06-01 08:15:05", facts.Find(".evidence").TextContent);
        Assert.Contains("推断", facts.Find(".fact-row:nth-child(2)").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["发布日期", "发布地区", "来源", "栏目", "责任编辑", "文号", "人物", "引用文献", "查看原网页", "文字", "文章编号"],
            facts.FindAll("dt").Select(d => d.TextContent));
    }

    [Fact]
    public void What_is_not_known_is_said_to_be_unknown()
    {
        var facts = Render<ArticleFacts>(p => p.Add(c => c.Article, new Article { Id = new ArticleId("x") }));
        Assert.Equal(["日期未知", "未知", "未注明", "未判定", "x"], facts.FindAll("dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public void The_whole_country_is_named_as_the_record_states_it()
    {
        var article = new Article { Id = new ArticleId("x"), Region = new RegionAttribution(null, Confidence.Certain, "全国") };
        Assert.Equal("全国", Render<ArticleFacts>(p => p.Add(c => c.Article, article)).FindAll("dd bdi")[0].TextContent);
    }

    [Fact]
    public void The_receipt_names_each_rule_and_shows_what_it_took()
    {
        var receipt = Render<ReceiptPanel>(p => p.Add(c => c.Receipt, Some.Article().Receipt).Add(c => c.Source, "/source"));
        Assert.NotNull(receipt.Find("a[href='/source']"));
        Assert.Contains("共删去 2 处、50 字（来源全文 200 字）", receipt.Markup, StringComparison.Ordinal);
        Assert.Equal(["pinyin-gloss", "spam-list"], receipt.FindAll("summary code").Select(c => c.TextContent));
        Assert.Contains("彩票计划软件", receipt.FindAll("del")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_untouched_text_says_so() => Assert.Contains(
        "没有删去任何内容",
        Render<ReceiptPanel>(p => p.Add(c => c.Receipt, CleaningReceipt.Empty).Add(c => c.Source, "/source")).Markup,
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_text_stays_text_everywhere(string text)
    {
        var article = Some.Article(text) with
        {
            Title = text,
            Subtitle = text,
            Paragraphs = [text],
            Published = new PublicationDate(2021, 1, 1, null, Confidence.Likely, text) { Inferred = true },
            Region = new RegionAttribution("440000", Confidence.Likely, text),
            Source = text,
            Editor = text,
            Author = text,
            Column = text,
            Url = text,
            DocumentNumbers = [text],
            People = [new PersonInOffice(text, text)],
            CitedTitles = [text],
            Receipt = new CleaningReceipt(9, "utf-8", false, [new TextSpan(9, 9 + text.Length)], [new RemovedBlock(text, text, 0, 9, text)]) { KeptText = text },
        };
        string markup = Render<ArticleText>(p => p.Add(c => c.View, Some.View(article))).Markup + Facts(article).Markup
            + Render<ReceiptPanel>(p => p.Add(c => c.Receipt, article.Receipt).Add(c => c.Source, "/source")).Markup
            + Render<SourceText>(p => p.Add(c => c.Receipt, article.Receipt)).Markup;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(markup);
        Assert.Empty(page.QuerySelectorAll("script, img, style, [onerror], [onmouseover], [href^='javascript']"));
    }

    private IRenderedComponent<ArticleFacts> Facts(Article article) =>
        Render<ArticleFacts>(p => p.Add(c => c.Article, article).Add(c => c.Region, Some.Guangdong));
}
