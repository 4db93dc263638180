using System.Text;
using SearchApp.Corpus.Tests.Html;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Cleaning;

/// <summary>Injected advertisements of many forms, and articles about what they sell; both written before the rules were looked at.</summary>
public sealed class SpamFormsTests
{
    private static readonly string[] Carrier =
    [
        "江州开通三条助学公交专线",
        "2023-09-01 07:30 来源：江州日报",
        "新学期第一天，江州公交集团开通三条助学专线，串起城东六所中小学。家住柳园小区的贺女士说，孩子从此不用换乘，早上能多睡二十分钟。",
        "记者看到，专线车辆车身为黄色，车上配有安全员。学生刷卡上下车，家长的手机会立即收到提示。集团运营部经理陶然介绍，专线每日往返四趟，票价一元。",
        "城东实验小学校长江帆说，以往放学时段校门口常常堵成一团，专线开通后，接送车辆少了近一半。",
        "据了解，江州今年还将开通五条助学专线，覆盖全市八成学校。",
    ];

    private readonly ITestOutputHelper _output;

    public SpamFormsTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("spam-forms.txt", true, 90)]
    [InlineData("spam-forms.txt", false, 90)]
    [InlineData("spam-forms-held.txt", true, 80)]
    [InlineData("spam-forms-held.txt", false, 80)]
    public void Injected_advertisements_are_taken_out_and_the_article_stays(string file, bool flat, int leastInHundred)
    {
        (int found, int all) = (0, 0);
        foreach ((string name, string[] spam) in Entries(file))
        {
            all++;
            Article article = Read(Inject(name.Split(' ')[1], spam), Carrier[0], flat);
            string[] left = [.. spam.Where(line => Bare(article.Title + article.Subtitle + article.Body).Contains(Bare(line), StringComparison.Ordinal))];
            found += left.Length == 0 ? 1 : 0;
            _output.WriteLine($"{(left.Length == 0 ? "removed" : "LEFT   ")} {name}: {string.Join(" / ", left)}");

            string body = Bare(spam.Aggregate(article.Body, (text, line) => text.Replace(line, "", StringComparison.Ordinal)));
            Assert.Equal(Bare(string.Concat(Carrier[2..])), body);
            Assert.False(article.Quarantined, name);
        }

        _output.WriteLine($"{found} of {all} removed");
        Assert.True(found * 100 >= all * leastInHundred, $"{found} of {all}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Articles_about_what_is_advertised_so_stay_whole(bool flat)
    {
        foreach ((string name, string[] lines) in Entries("spam-subjects.txt"))
        {
            Article article = Read([lines[0], Carrier[1], .. lines[1..]], lines[0], flat);

            Assert.Equal($"{name}: {Bare(string.Concat(lines[1..]))}", $"{name}: {Bare(article.Body)}");
            Assert.Equal(lines[0], article.Title);
            Assert.False(article.Quarantined, name);
        }
    }

    private static string[] Inject(string place, string[] spam) => place switch
    {
        "head" => [.. spam, .. Carrier],
        "tail" => [.. Carrier, .. spam],
        "between" => [.. Carrier[..4], .. spam, .. Carrier[4..]],
        "inline" => [.. Carrier[..3], Carrier[3].Replace("提示。", "提示。" + spam[0], StringComparison.Ordinal), .. Carrier[4..]],
        _ => throw new ArgumentException(place, nameof(place)),
    };

    private static Article Read(string[] lines, string title, bool flat)
    {
        if (!flat)
        {
            return Page.Article("<html><head><meta charset=\"utf-8\"></head><body><div>" + string.Concat(lines.Select(line => line == title ? $"<h1>{line}</h1>" : $"<p>{line}</p>")) + "</div></body></html>");
        }

        byte[] page = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        Article article = new ArticleReader().Parse(new RawDocument("page.txt", RawDocumentKind.Text, page, null, page.Length)).Article!;
        ReceiptAssert.CoversSource(article.Receipt);
        return article;
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // "# name" and what else is said of it, then its lines.
    private static IEnumerable<(string Name, string[] Lines)> Entries(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "SearchApp.Corpus.Tests", "Cleaning", "Labelled", file))
            .Split("# ", StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(lines => (lines[0], lines[1..]));
}
