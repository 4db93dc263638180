using System.Text;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>Pages made to harm: each must be read or refused in bounded time, with a receipt that covers it.</summary>
public sealed class HostilePagesTests
{
    private const string Text = "<p>示例市今天召开会议，研究部署下一步工作，要求各部门认真落实，确保任务按时完成。</p>";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x>")]
    [InlineData("<h1>")]
    [InlineData("<p style=\"display:block")]
    [InlineData("<div></p></span>")]
    [InlineData("<!--")]
    [InlineData("<td></div>")]
    [InlineData("&amp")]
    [InlineData("<a title='")]
    [InlineData("<p>百家乐官网 www.example-88.com 注册")]
    [InlineData("<p>低价出售，加微信 example8888 详聊")]
    [InlineData("低价出售，加微信 example8888 详聊！")]
    public void A_hundred_thousand_of_anything_is_bounded(string piece)
    {
        string html = new StringBuilder().Insert(0, piece, 100_000).Append(Text).ToString();
        ReadResult result = Page.Read(html);
        Assert.True(result.Article is not null || result.SkipReason is not null);
        if (result.Article is { } article)
        {
            ReceiptAssert.CoversSource(article.Receipt);
        }
    }

    [Fact]
    public void Deep_nesting_does_not_hide_the_text()
    {
        string html = new StringBuilder().Insert(0, "<div>", 100_000).Append(Text).ToString();
        Assert.StartsWith("示例市今天召开会议", Page.Article(html).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_element_without_end_does_not_hide_the_page()
    {
        Article article = Page.Article("<html><body><div style='display: none'>菜单<div>" + Text);
        Assert.Contains("示例市今天召开会议", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div style=\"height:1px; overflow:hidden\">", "</div>")]
    [InlineData("<span style='WIDTH: 0px; OVERFLOW: hidden'>", "</span>")]
    [InlineData("<marquee width=1 height=\"1\">", "</marquee>")]
    [InlineData("<div style=\"position:absolute; left:-9999px\">", "</div>")]
    public void What_a_page_does_not_show_is_no_text(string start, string end)
    {
        const string Links = "示例平台提供各类示例服务，欢迎大家前来注册，注册以后即可使用全部示例功能。";
        Assert.DoesNotContain("注册", Page.Article($"<html><body><div>{Text}{start}<a href=x>{Links}</a>{end}{Text}</div>").Body, StringComparison.Ordinal);
        Assert.Contains("注册", Page.Article($"<html><body><div>{Text}<div style=\"height:100px;overflow:hidden\"><p>{Links}</p></div>{Text}</div>").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_markup_is_covered_by_its_receipt()
    {
        string[] pieces =
        [
            "<div>", "</div>", "<p>", "</p>", "<a href=x>", "</a>", "<td>", "</table>", "<br>", "&nbsp;", "&#x4E2D;", "&ldquo;", "<!--", "-->", "<script>", "</script>", "<h1>", "</h1>", "<title>",
            "</title>", "<", ">", " ", "\n", "示例", "（示例）", "動(dòng)", "首页 > 要闻", "2021-06-01 来源：示例网", "<li style=display:none>", "<select>", "</select>", Text, "责任编辑：示例",
        ];
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            string html = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (Page.Read(html).Article is { } article)
            {
                ReceiptAssert.CoversSource(article.Receipt);
                Assert.Equal(html.Length, article.Receipt.Length);
            }
        }
    }
}
