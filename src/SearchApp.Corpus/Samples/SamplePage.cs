using System.Globalization;
using System.Net;
using System.Text;

namespace SearchApp.Corpus.Samples;

/// <summary>A page as a site would have it and a scraper would save it: the article in its frame.</summary>
/// <param name="Content">The page.</param>
/// <param name="Extension">.txt or .html.</param>
/// <param name="Gold">The article as it should be found, in the page's script.</param>
internal sealed record SamplePage(string Content, string Extension, SampleArticle Gold)
{
    private static readonly string[] SpamItems =
    [
        "示例彩票平台", "示例棋牌下载", "示例娱乐城注册", "示例网游私服", "示例代开发票", "示例无抵押贷款", "示例真人麻将", "示例时时彩技巧", "示例高仿手表", "示例刷单兼职", "示例在线观看", "示例百家乐攻略", "示例外挂软件", "示例办证刻章",
    ];

    /// <summary>Puts an article on a page of a style chosen by chance.</summary>
    public static SamplePage Wrap(SampleArticle article, Random random) => random.Next(5) switch
    {
        0 => Government(article, random),
        1 => Broadcaster(article),
        2 => Converted(Government(article, random)),
        3 => Portal(article),
        _ => Paper(article),
    };

    // A government's page with tools and, on one in two, an injected list of links.
    private static SamplePage Government(SampleArticle article, Random random)
    {
        var page = new StringBuilder($"首页 > 示例要闻 > 正文\n\n{article.Title}\n{article.Subtitle}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"时间 : {article.Published:yyyy-MM-dd HH:mm:ss} 来源 : {article.Source}\n【打印】 【字体: 大 中 小】\n\n");
        AppendParagraphs(page, article, "  ");
        page.Append($"(  责任编辑:{article.Editor}  )\n");
        if (random.Next(2) == 0)
        {
            page.Append("\n示例友情链接: ");
            for (int i = random.Next(10, 30); i > 0; i--)
            {
                page.Append(SpamItems[random.Next(SpamItems.Length)]).Append("| ");
            }
        }

        return new SamplePage(page.ToString(), ".txt", article);
    }

    // A broadcaster's page: no date line, so no year, and long notices.
    private static SamplePage Broadcaster(SampleArticle article)
    {
        var page = new StringBuilder($"当前位置:首页 > {article.Region.ShortName} > 正文\n\n{article.Title}\n\n{article.Subtitle}\n\n");
        AppendParagraphs(page, article, "");
        page.Append($"(责任编辑:{article.Editor})\n\n");
        page.Append($"【版权声明】凡本网注明“来源:{article.Source}”的示例作品,版权均属示例网所有。未经本网授权,任何单位或个人不得转载。\n\n");
        page.Append("【免责声明】示例网转载的稿件不代表本网观点。本网联系电话:00000000\n\n示例手机台\n");
        return new SamplePage(page.ToString(), ".txt", article with { HasYear = false, HasTime = false, Source = "" });
    }

    // A daily's page as saved from a browser, with what it recommends below.
    private static SamplePage Paper(SampleArticle article)
    {
        var page = new StringBuilder($"{article.Title}\n");
        page.Append(CultureInfo.InvariantCulture, $"{article.Published:yyyy年MM月dd日 HH:mm:ss} 来源：{article.Source}\n");
        AppendParagraphs(page, article, "　　");
        page.Append($"责任编辑：{article.Editor}\n相关阅读\n示例甲地部署冬季供暖\n示例乙地发布招聘公告\n");
        return new SamplePage(page.ToString(), ".txt", article with { Subtitle = "" });
    }

    // The same page run through a converter to traditional characters that glosses what it changes.
    private static SamplePage Converted(SamplePage page)
    {
        SampleArticle article = page.Gold;
        return new SamplePage(
            TraditionalGlosses.Convert(page.Content, withGlosses: true),
            page.Extension,
            article with
            {
                Title = Plain(article.Title),
                Subtitle = Plain(article.Subtitle),
                Paragraphs = [.. article.Paragraphs.Select(Plain)],
                Source = Plain(article.Source),
                Editor = Plain(article.Editor),
            });
    }

    private static string Plain(string text) => TraditionalGlosses.Convert(text, withGlosses: false);

    private static SamplePage Portal(SampleArticle article)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>");
        page.Append(WebUtility.HtmlEncode(article.Title)).Append("_示例门户网</title></head>\n<body><div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/a\">要闻</a></div>\n<h1>");
        page.Append(WebUtility.HtmlEncode(article.Title)).Append("</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"info\">{article.Published:yyyy-MM-dd HH:mm:ss} 来源：{article.Source}</div>\n<div class=\"content\">\n");
        foreach (string paragraph in article.Paragraphs)
        {
            page.Append("<p>　　").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
        }

        page.Append($"</div>\n<div>责任编辑：{article.Editor}</div>\n<div class=\"related\"><h2>相关阅读</h2><ul><li><a href=\"1\">示例甲地部署冬季供暖</a></li>");
        page.Append("<li><a href=\"2\">示例乙地发布招聘公告</a></li></ul></div>\n<div class=\"footer\">版权所有 示例门户网</div></body></html>\n");
        return new SamplePage(page.ToString(), ".html", article with { Subtitle = "" });
    }

    private static void AppendParagraphs(StringBuilder page, SampleArticle article, string indent)
    {
        foreach (string paragraph in article.Paragraphs)
        {
            page.Append(indent).Append(paragraph).Append("\n\n");
        }
    }
}
