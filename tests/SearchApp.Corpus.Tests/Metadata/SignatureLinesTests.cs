using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Tests.Metadata;

/// <summary>Who reported, by the opening of a text.</summary>
public sealed class SignatureLinesTests
{
    [Theory]
    [InlineData("新华社北京6月1日电（记者甲示例）会议今天召开。", "新华社")]
    [InlineData("新华社北京6月1日电 题：示例", "新华社")]
    [InlineData("据新华社电 会议今天召开。", "新华社")]
    [InlineData("中新网武汉8月10日电 示例集团消息", "中新网")]
    [InlineData("央视网消息（新闻联播）：今天，会议召开。", "央视网")]
    [InlineData("示例日报讯（记者甲示例）昨天，会议召开。", "示例日报")]
    [InlineData("新華社香港6月1日電 會議召開。", "新華社")]
    [InlineData("本报讯 昨天，会议召开。", null)]
    [InlineData("示例市今天召开会议，新华社播发消息。", null)]
    [InlineData("", null)]
    public void The_first_source_is_named_by_the_opening(string text, string? source) => Assert.Equal(source, FirstSourceFinder.Find(text, Folded.Of(text)));

    [Theory]
    [InlineData("本报记者 孟 珂 8月11日，据示例所网站发布消息", "孟 珂")]
    [InlineData("示例客户端 | 记者 邓菲8月10日是首个示例日", "邓菲")]
    [InlineData("测产现场。示例在线记者 王示例 文/图", "王示例")]
    [InlineData("示例社示例6月1日电（记者唐霁）会议", "唐霁")]
    [InlineData("记者 获悉，会议今天召开。", null)]
    [InlineData("记者从示例局了解到，会议今天召开。", null)]
    public void Reporters_sign_in_brackets_or_in_the_open(string text, string? names) => Assert.Equal(names, ReporterFinder.Find(text, Folded.Of(text)));

    [Fact]
    public void A_headline_glued_to_the_text_is_taken_off()
    {
        byte[] record = System.Text.Encoding.UTF8.GetBytes("""{"title":"示例市部署防汛工作","text":"示例市部署防汛工作 6月1日，示例市召开会议，部署防汛工作。会议要求，加强值守。"}""");
        Article article = new ArticleReader().Parse(new RawDocument("a.jsonl:1", RawDocumentKind.JsonRecord, record, null, record.Length)).Article!;
        Assert.StartsWith("6月1日，", article.Body, StringComparison.Ordinal);
        Assert.Equal("repeated-title", Assert.Single(article.Receipt.Removed).Rule);
    }

    [Fact]
    public void A_notice_goes_with_the_clause_around_its_brackets()
    {
        const string Text = "会议今天在示例市召开，研究部署下一阶段工作，各县区负责同志参加会议。以上内容由示例之星整理，与本站立场无关。示例之星不保证该信息（包括但不限于文字、图表）全部或者部分内容的准确性，如存在问题请联系我们。";
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Text);
        Article article = new ArticleReader().Parse(new RawDocument("a.txt", RawDocumentKind.Text, bytes, null, bytes.Length)).Article!;
        Assert.Equal("会议今天在示例市召开，研究部署下一阶段工作，各县区负责同志参加会议。", article.Body);
    }
}
