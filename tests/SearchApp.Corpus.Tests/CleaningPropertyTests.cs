using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests;

public sealed class CleaningPropertyTests
{
    private static readonly ArticleReader Reader = new();

    private static readonly string[] Parts =
    [
        "首页 > 要闻 > 正文", "\n", "\r\n", "  ", "動(dòng)態(tài)", "省长马某某主持召开会议。", "【打印】【字体：大 中 小】", "记者 李某某", "作者：李某某", "某省数据条例", "《某省数据条例》已经某省第十四届人民代表大会常务委员会第三次会议通过，现予公布，自发布之日起施行。", "附件计划表.docx", "时间：2021-06-01 08:15 来源：本网", "责任编辑：某某",
        "版权声明：凡本网注明来源的作品，版权均属本网所有。", "(", ")", "（", "彩票|棋牌|娱乐城|博彩|私服|代开发票|贷款|百家乐|", "广告", "×", "相关阅读", "，正文：", "\uD83D\uDE00", "\uFEFF", "。", "某某会议在某地召开，研究部署了下一阶段的重点工作，要求各地各部门抓好落实",
        "加微信 abc12345 免费领取三只涨停牛股！", "【代开发票：13900000000（微信同号）】", "想知道开奖结果？点击进入快三计划群稳赚！", "开云体育官网", "2021-06-01 08:15·某州融媒 官方账号",
        "来源：", "编辑：", "记者：", "发布时间", "答复单位：", "江州日报", "江州网 李某某", "22-02-13 09:30", "8月19日至25日", "May 12, 2021", "第A03版", "13900000000", "www.example.com", "热线 12345", "《", "》", "【", "】", "□", "·", "—", "至", "公安", "广告：免费领取减肥秘方！",
        "想爆料？请拨打新闻热线96000", "本文系江州日报独家稿件，未经授权，不得转载。", "23条评论", "推荐", "视频加载", "下一页", "市市长", "支队支队长", "签约", "的", "1", " ", "\t",
    ];

    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<br>", "<a href='/a/1.html'>", "</a>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<h1>", "</h1>", "<title>", "</title>", "<li>", "<span>", "</span>", "<marquee width=1>", "</marquee>", "<div style='overflow:hidden;height:1px'>",
        "<div style='display:none'>", "<img alt='江州日报'>", "<link rel=canonical href='http://a.gov.cn/'>", "<meta name=date content='May 12, 2021'>", "<ruby>", "<rt>", "</ruby>", "<script>", "</script>", "<body>", "<h2>", "</h2>", "&nbsp;", "<",
    ];

    [Fact]
    public void Kept_and_removed_are_the_source_for_every_real_scraped_text_and_damage_of_it()
    {
        var random = new Random(17);
        int count = 0;
        foreach (string line in Lines(Prerequisite.Data("cleaning/raw_lines.txt.gz")))
        {
            Check(line);
            Check(Damage(line, random));
            count++;
        }

        Assert.Equal(12_000, count);
    }

    [Fact]
    public void Kept_and_removed_are_the_source_for_every_text_of_the_news()
    {
        int count = 0;
        foreach (string line in Lines(Prerequisite.Data("news.jsonl.gz")))
        {
            using var record = JsonDocument.Parse(line);
            Check(record.RootElement.GetProperty("text").GetString()!);
            count++;
        }

        Assert.Equal(156_128, count);
    }

    /// <summary>Of a page in HTML the code is removed, too.</summary>
    [Theory]
    [InlineData(RawDocumentKind.Text)]
    [InlineData(RawDocumentKind.Html)]
    public void Kept_and_removed_are_the_source_for_random_arrangements_of_what_pages_are_made_of(RawDocumentKind kind)
    {
        string[] parts = kind == RawDocumentKind.Html ? [.. Parts, .. Tags] : Parts;
        var random = new Random(4);
        for (int i = 0; i < 5_000; i++)
        {
            var text = new StringBuilder();
            for (int n = random.Next(1, 30); n > 0; n--)
            {
                text.Append(parts[random.Next(parts.Length)]);
            }

            Check(text.ToString(), kind);
        }
    }

    private static void Check(string text, RawDocumentKind kind = RawDocumentKind.Text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ReadResult result = Reader.Parse(new RawDocument("page.txt", kind, bytes, null, bytes.Length));
        if (result.Article is { } article)
        {
            Assert.Equal(text, (article.Receipt.HasByteOrderMark ? "\uFEFF" : "") + ReceiptCheck.Join(article.Receipt, article.Receipt.HasByteOrderMark ? text[1..] : text));
        }
        else
        {
            Assert.True(kind == RawDocumentKind.Html || string.IsNullOrWhiteSpace(text.Trim('\uFEFF')), result.SkipReason);
            Assert.DoesNotContain(ArticleReader.OwnFault, result.SkipReason, StringComparison.Ordinal);
        }
    }

    // Pieces are doubled, dropped and swapped: what scrapers and converters do to pages.
    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (int i = random.Next(1, 8); i > 0 && damaged.Length > 2; i--)
        {
            int at = random.Next(damaged.Length - 1);
            int length = Math.Min(random.Next(1, 40), damaged.Length - at);
            if (random.Next(2) == 0)
            {
                damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
            }
            else
            {
                damaged.Remove(at, length);
            }

            if (random.Next(3) == 0)
            {
                damaged.Insert(random.Next(damaged.Length), "\n");
            }
        }

        // Half a surrogate pair is no text that UTF-8 could carry.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(damaged.ToString()));
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
