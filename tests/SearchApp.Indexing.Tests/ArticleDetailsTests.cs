using SearchApp.Corpus;

namespace SearchApp.Indexing.Tests;

public sealed class ArticleDetailsTests
{
    private static readonly Article Full = new()
    {
        Id = new ArticleId("a"),
        Title = "标题\"引号\"",
        Subtitle = "副题",
        Paragraphs = ["第一段", "第二段"],
        Published = new PublicationDate(2021, 6, 1, new TimeOnly(8, 30, 15), Confidence.Likely, "发布时间：2021-06-01") { Inferred = true },
        Region = new RegionAttribution("440000", Confidence.Certain, "广东"),
        About = [new RegionAttribution("440100", Confidence.Likely, "广州"), new RegionAttribution(null, Confidence.Unknown, "")],
        Source = "南方日报",
        Editor = "张三",
        Author = "李四",
        Column = "要闻動態",
        DocumentNumbers = ["国发〔2021〕5号"],
        People = [new PersonInOffice("王五", "省長")],
        IssuingBodies = ["国务院办公厅"],
        Activities = [new Activity("调研", "到基层調研")],
        CitedTitles = ["规划"],
        FirstSource = "新华社",
        Converter = "s2tw",
        Repair = new TextRepair("utf-8 read as gb18030", true),
        Repost = new ArticleId("first"),
        FurtherSources = [new FurtherSource(new ArticleId("b"), null, "https://example.org/2")],
        Url = "https://example.org/?a=1&b=2",
        Script = TextScript.Traditional,
        Quarantined = true,
        Receipt = new CleaningReceipt(
            100, "gb18030", true, [new TextSpan(0, 10), new TextSpan(20, 100)], [new RemovedBlock("spam-list", "Why.", 10, 20, "垃圾\n\ud842")])
        {
            KeptText = "正文\n\"引号\"",
        },
    };

    [Fact]
    public void All_of_an_article_comes_back()
    {
        var read = ArticleDetails.Read("a", Full.Title, Full.Subtitle, Full.Body, ArticleDetails.Write(Full));

        Assert.Equal(Full.Paragraphs, read.Paragraphs);
        Assert.Equal(Full.Receipt.KeptText, read.Receipt.KeptText);
        Assert.Equal(Full.Published, read.Published);
        Assert.Equal(Full.Region, read.Region);
        Assert.Equal(Full.About, read.About);
        Assert.Equal(Full.DocumentNumbers, read.DocumentNumbers);
        Assert.Equal(Full.People, read.People);
        Assert.Equal(Full.IssuingBodies, read.IssuingBodies);
        Assert.Equal(Full.Activities, read.Activities);
        Assert.Equal((Full.FirstSource, Full.Converter, Full.Repair, Full.Repost), (read.FirstSource, read.Converter, read.Repair, read.Repost));
        Assert.Equal(Full.FurtherSources, read.FurtherSources);
        Assert.Equal(Full.CitedTitles, read.CitedTitles);
        Assert.Equal(Full.Receipt.Kept, read.Receipt.Kept);
        Assert.Equal((100, "gb18030", true), (read.Receipt.Length, read.Receipt.Encoding, read.Receipt.HasByteOrderMark));
        Assert.Equal(
            (Full.Title, Full.Subtitle, Full.Source, Full.Editor, Full.Author, Full.Column, Full.Url, Full.Script, Full.Quarantined),
            (read.Title, read.Subtitle, read.Source, read.Editor, read.Author, read.Column, read.Url, read.Script, read.Quarantined));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_removed_text_does_not_stop_the_article()
    {
        var read = ArticleDetails.Read("a", "", null, "", ArticleDetails.Write(Full));

        Assert.Equal("垃圾\n\ufffd", Assert.Single(read.Receipt.Removed).Text);
    }

    [Fact]
    public void An_article_that_has_nothing_else_takes_two_bytes()
    {
        Assert.Equal("{}", ArticleDetails.Write(new Article { Id = new ArticleId("a"), Title = "t" }));
    }
}
