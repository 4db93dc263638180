using SearchApp.Corpus.Tests.Formats;

namespace SearchApp.Corpus.Tests.Cleaning;

/// <summary>What stands above a text or looks like it: orders, times, ranges of days, images of sources.</summary>
public sealed class PageHeadTests
{
    private const string Title = "江州市燃气管理条例";
    private static readonly string Text = Source.Sentence + Source.Sentence;

    /// <summary>Longer than the title by any number of units, and never an error.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_sentence_in_brackets_above_the_title_is_read(int longer)
    {
        string order = "《江州市燃气管理条例》等三部地方性法规的修改决定已经表决通过，现予公布并自公布之日起施行。";
        string title = "江州市人民代表大会常务委员会关于修改燃气管理等三部法规决定的有关事项公告及其说明和附件"[..(order.Length - longer - 3)];
        Article? article = Source.Read("a.txt", $"{order}\n{title}\n2021-06-01 来源：江州日报\n{Text}\n{Text}")[0].Article;
        Assert.NotNull(article);
    }

    [Fact]
    public void Spam_cut_out_above_the_title_leaves_the_title()
    {
        string order = $"《{Title}》已经江州市第十三届人民代表大会常务委员会第五次会议审议通过，现予公布，自二〇二一年七月一日起施行，请各有关单位认真遵照执行。";
        string page = $"<html><body><div><p>{order}澳门百家乐官网 www.example.com 特此公告，望周知。各县区人民代表大会常务委员会要组织好学习宣传。</p><h1>{Title}</h1><p>2021-06-01 08:15 来源：江州日报</p><p>{Text}</p><p>{Text}</p></div></body></html>";
        Article article = Source.Read("a.html", page)[0].Article!;
        Assert.Equal(Title, article.Title);
        Assert.DoesNotContain("百家乐", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_place_at_a_time_is_text()
    {
        string[] matches = ["2021-06-06 19:30 海州体育馆 海州女排对阵青石县女排代表队", "2021年6月7日19:30江州体育馆江州女排对阵柳城女排代表队"];
        Article article = Source.Read("a.txt", $"江州女子排球联赛赛程公布\n2021-06-01 08:15 来源：江州日报\n{Text}\n赛程安排如下：\n{string.Join('\n', matches)}\n{Text}")[0].Article!;
        Assert.All(matches, match => Assert.Contains(match, article.Paragraphs));
    }

    [Theory]
    [InlineData("2021-06-01 至 2021-06-03")]
    [InlineData("2021-06-01至2021-06-03")]
    [InlineData("2021-06-01 - 2021-06-03")]
    public void Days_from_to_are_no_day_of_publication(string days) =>
        Assert.Null(Source.Read("a.txt", $"江州召开燃气安全会议\n会议时间：{days}\n{Text}\n{Text}")[0].Article!.Published.Day);

    [Theory]
    [InlineData("江州法治报", "江州法治报")]
    [InlineData("点击放大", "")]
    public void An_image_is_the_source_where_it_names_a_publisher(string alt, string source)
    {
        string page = $"<html><body><div><h1>{Title}</h1><p>2021-06-01 08:15 稿源：<img src=\"a.png\" alt=\"{alt}\"></p><p>{Text}</p><p>{Text}</p></div></body></html>";
        Assert.Equal(source, Source.Read("a.html", page)[0].Article!.Source ?? "");
    }

    [Fact]
    public void What_a_site_asks_of_its_readers_below_the_editor_is_no_text()
    {
        const string Call = "下载江州通客户端，随时掌握天下大事。";
        Article article = Source.Read("a.txt", $"江州召开燃气安全会议\n2021-06-01 来源：江州日报\n{Text}\n{Text}\n责任编辑：李示例\n{Call}")[0].Article!;
        Assert.DoesNotContain(Call, article.Paragraphs);
    }
}
