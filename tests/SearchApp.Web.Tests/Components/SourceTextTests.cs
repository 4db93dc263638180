using Bunit;
using SearchApp.Corpus;
using SearchApp.Web.Components.Reading;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Components;

public sealed class SourceTextTests : ComponentTest
{
    private const string Page = "<p>首页 > 要闻\n動(dòng)態(tài)新聞。\n責任編輯：某\n彩票";

    private static readonly CleaningReceipt Receipt = new(
        Page.Length, "utf-8", false, [new TextSpan(11, 12), new TextSpan(18, 19), new TextSpan(24, 28)],
        [
            Block("markup", 0, 3), Block("breadcrumb", 3, 11), Block("pinyin-gloss", 12, 18), Block("pinyin-gloss", 19, 24), Block("editor", 28, 35), Block("spam-list", 35, Page.Length),
        ])
    {
        KeptText = "動態新聞。\n",
    };

    [Fact]
    public void The_source_stands_whole_with_what_was_removed_in_its_place()
    {
        var source = Render<SourceText>(p => p.Add(c => c.Receipt, Receipt)).Find(".source-page");
        Assert.Equal(["导航路径", "编辑署名", "注入的垃圾链接"], source.QuerySelectorAll(".rule").Select(rule => rule.TextContent));
        Assert.Equal("网页标记", source.QuerySelector("summary")!.TextContent);
        foreach (var label in source.QuerySelectorAll(".rule, summary").ToList())
        {
            label.Remove();
        }

        Assert.Equal(Page, source.TextContent);
        Assert.Equal(Receipt.Removed.Select(block => block.Text), source.QuerySelectorAll("del").Select(removed => removed.TextContent));
        Assert.StartsWith("夹注拼音：", source.QuerySelectorAll("del")[2].GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_is_explained_once_above() => Assert.Equal(
        ["网页标记 1 处", "导航路径 1 处", "夹注拼音 2 处", "编辑署名 1 处", "注入的垃圾链接 1 处"],
        Render<SourceText>(p => p.Add(c => c.Receipt, Receipt)).FindAll(".source-key dt").Select(rule => rule.TextContent));

    [Fact]
    public void An_index_that_did_not_keep_the_source_says_what_to_do() => Assert.Contains(
        "请重建索引", Render<SourceText>(p => p.Add(c => c.Receipt, Receipt with { KeptText = null })).Find(".warning").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_all_text_says_so() => Assert.Contains(
        "没有删去任何内容", Render<SourceText>(p => p.Add(c => c.Receipt, CleaningReceipt.Empty)).Find(".warning").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Of_a_very_long_source_the_beginning_is_shown()
    {
        string kept = new('文', SourcePiece.MostCharacters);
        var receipt = new CleaningReceipt(
            kept.Length + 4, "utf-8", false, [new TextSpan(0, kept.Length)], [new RemovedBlock("footer", "", kept.Length, kept.Length + 4, "页脚页脚")])
        {
            KeptText = kept,
        };
        var shown = Render<SourceText>(p => p.Add(c => c.Receipt, receipt));
        Assert.Empty(shown.FindAll(".source-page del"));
        Assert.Contains("前 300,000 字", shown.Find(".warning").TextContent, StringComparison.Ordinal);
    }

    private static RemovedBlock Block(string rule, int start, int end) => new(rule, "Why.", start, end, Page[start..end]);
}
