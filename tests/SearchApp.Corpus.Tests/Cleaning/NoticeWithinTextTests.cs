using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SearchApp.Corpus.Samples;
using SearchApp.Corpus.Tests.Formats;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Cleaning;

/// <summary>Lines that end most pages may stand between the paragraphs of an article, too: what is below them stays where it goes on with the text.</summary>
public sealed class NoticeWithinTextTests
{
    private static readonly string[] Notices =
    [
        "了解更多", "下载APP 查看更多精彩内容", "新闻热线：0000-12345678", "特别声明", "查看更多>>", "扫码观看视频", "附件下载", "责任编辑：李示例", "（编辑：王例文）", "相关阅读", "推荐阅读：另一市召开示例会议 部署有关工作",
        "相关链接\n另一市召开示例会议部署秋季造林\n又一市公布今年的高考成绩查询办法", "版权声明", "免责声明", "风险提示", "下一页", "图片来源于网络", "转载请注明出处", "投稿邮箱：a@example.cn",
    ];

    private readonly ITestOutputHelper _output;

    public NoticeWithinTextTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Paragraphs_stay_wherever_a_notice_stands_between_them()
    {
        var random = new Random(12);
        for (int number = 0; number < 20; number++)
        {
            SampleArticle article = SampleWriter.Write(random);
            string[] paragraphs = [.. article.Paragraphs];
            foreach (string notice in Notices)
            {
                // The last two are sentences that could stand on any page.
                for (int place = 1; place <= paragraphs.Length - 3; place++)
                {
                    string[] lines = [article.Title, "2021-06-01 来源：示例日报", .. paragraphs[..place], .. notice.Split('\n'), .. paragraphs[place..]];
                    foreach (string name in new[] { "page.txt", "page.html" })
                    {
                        Article found = Read(name, lines);
                        string[] kept = [.. found.Paragraphs.Where(paragraph => paragraph != notice)];
                        Assert.True(paragraphs.SequenceEqual(kept, StringComparer.Ordinal), $"{name}, {notice} behind {place} of {paragraphs.Length}:\n{string.Join('\n', kept)}");
                    }
                }
            }
        }
    }

    [Fact]
    public void What_an_editor_line_and_other_articles_below_it_say_goes()
    {
        string[] text = [.. Enumerable.Range(1, 4).Select(number => $"第{number}段。{Source.Sentence}{Source.Sentence}")];
        string[] other = ["另一市高考成绩公布", "据教育考试院介绍，考生可凭准考证号登录网站查分，复核申请截止到月底，志愿填报分三批进行。", "家长提醒孩子保管好密码，以免被人篡改。"];
        foreach (string mark in new[] { "责任编辑：李示例", "推荐阅读", "下载APP" })
        {
            foreach (string name in new[] { "page.txt", "page.html" })
            {
                Assert.Equal(text, Read(name, ["示例市部署工作", "2021-06-01 来源：示例日报", .. text, mark, .. other]).Paragraphs);
            }
        }
    }

    [Theory]
    [InlineData("page.txt", "大桥将于下月试通车。")]
    [InlineData("page.html", "此举受到老人们称赞，不少外地游客也慕名而来。")]
    public void A_single_sentence_below_an_editor_line_belongs_to_the_text(string name, string sentence)
    {
        string[] text = [.. Enumerable.Range(1, 4).Select(number => $"第{number}段。{Source.Sentence}{Source.Sentence}")];

        Assert.Equal([.. text, sentence], Read(name, ["示例市部署工作", "2021-06-01 来源：示例日报", .. text, "责任编辑：李示例", sentence]).Paragraphs);
        Assert.Equal(text, Read(name, ["示例市部署工作", "2021-06-01 来源：示例日报", .. text, "责任编辑：李示例", sentence, "另一市高考成绩即将公布"]).Paragraphs);
    }

    [Fact]
    public void Digests_whose_items_name_their_editors_are_read_to_the_end()
    {
        string[] items = ["甲县为高龄老人发放津贴，全年惠及三千人。各村干部逐户上门核对银行账号，行动不便的由信用社派车送到床头，年底前补发到位。", "乙县修通两条通村公路，沿线果农的柑橘当天就能运到省城市场销售。两座漫水桥同时改建，汛期学生不用再绕行十五公里山路。", "丙县举办职工羽毛球赛，十六支代表队参加了两天的角逐，卫生队夺冠。裁判由体校退休教师担任，门票收入捐给留守儿童之家。", "丁县图书馆延长开放时间，暑假期间夜间也可借阅。馆内新添盲文读物八百册，聘请志愿者为视障读者朗读报刊，每周三场。"];
        string[] lines = ["一周简讯", "2021-06-01 来源：示例日报", .. items.SelectMany(item => new[] { item, "（责任编辑：李示例）" })];
        Assert.Equal(items, Read("page.txt", lines).Paragraphs);
    }

    [Fact]
    public void Real_articles_and_digests_lose_no_more_than_two_in_a_hundred_characters_to_notices_put_between_their_paragraphs()
    {
        (long lost, long all) = (0, 0);
        foreach ((string title, string[] paragraphs) in RealArticles(Prerequisite.Data("news.jsonl.gz")))
        {
            string[] head = [title, "2021-06-01 来源：示例日报"];
            foreach (string name in new[] { "page.txt", "page.html" })
            {
                string[] whole = [.. Read(name, [.. head, .. paragraphs]).Paragraphs];
                foreach (string notice in Notices)
                {
                    foreach (int place in new[] { paragraphs.Length / 2, paragraphs.Length * 3 / 4 })
                    {
                        Article found = Read(name, [.. head, .. paragraphs[..place], .. notice.Split('\n'), .. paragraphs[place..]]);
                        lost += whole.Except(found.Paragraphs, StringComparer.Ordinal).Sum(paragraph => paragraph.Length);
                        all += whole.Sum(paragraph => paragraph.Length);
                    }
                }
            }
        }

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lost} of {all} characters lost, {100.0 * lost / all:F3} %"));
        Assert.True(lost * 50 <= all, $"{lost} of {all}");
    }

    private static Article Read(string name, string[] lines)
    {
        bool isHtml = name.EndsWith("html", StringComparison.Ordinal);
        string page = isHtml ? $"<body><h1>{lines[0]}</h1>{string.Concat(lines[1..].Select(line => $"<p>{line}</p>"))}</body>" : string.Join('\n', lines);
        byte[] bytes = Encoding.UTF8.GetBytes(page);
        ReadResult result = new ArticleReader().Parse(new RawDocument(name, isHtml ? RawDocumentKind.Html : RawDocumentKind.Text, bytes, null, bytes.Length));
        return result.Article ?? throw new InvalidOperationException(result.SkipReason);
    }

    // Articles with paragraphs are a part of the file; every third of the first ones.
    private static IEnumerable<(string Title, string[] Paragraphs)> RealArticles(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        int count = 0;
        while (count < 120 && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string[] paragraphs = json.RootElement.GetProperty("text").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            bool isWhole = json.RootElement.GetProperty("corpus").GetString() is "chinanews" or "xwlb_full" && paragraphs.Length is >= 8 and < 40;
            if (isWhole && ++count % 3 == 0)
            {
                yield return (json.RootElement.GetProperty("title").GetString()!, paragraphs);
            }
        }
    }
}
