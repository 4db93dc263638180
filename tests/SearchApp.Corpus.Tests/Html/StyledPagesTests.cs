using System.Text.RegularExpressions;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>Pages written for the project in the styles that sites have. Each says in its first line what is to be found.</summary>
public sealed class StyledPagesTests
{
    private const string Mark = "示例正文";

    // Their text has cells, headings or glosses between the marks.
    private static readonly string[] Unmarked = ["law-with-adoption-note", "subheadings-and-data-table", "traditional-with-glosses"];

    private readonly ITestOutputHelper _output;

    public StyledPagesTests(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "SearchApp.Corpus.Tests", "Html", "Pages");

    // First line: kind|title|date|source|paragraphs. Every paragraph of the article has the mark, and nothing else has it.
    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_gives_its_article(string name)
    {
        string html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        string[] expected = html[5..html.IndexOf(" -->", StringComparison.Ordinal)].Split('|');
        if (expected[0] == "list")
        {
            Assert.Equal("It is a list of links to other pages, not an article.", Page.Read(html).SkipReason);
            return;
        }

        Article article = Page.Article(html);
        Assert.Equal(expected[1], article.Title);
        Assert.Equal(expected[2], article.Published.ToString());
        Assert.Equal(expected[3], article.Source ?? "");
        Assert.All(article.Paragraphs, paragraph => Assert.Contains(Mark, paragraph, StringComparison.Ordinal));
        Assert.Equal(expected[4], article.Paragraphs.Sum(paragraph => paragraph.Split(Mark).Length - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Bodies_are_found_with_a_mean_F1_of_98_in_100_on_60_pages_20_of_them_hostile()
    {
        double[] scores = [.. Articles().Select(page => TrigramOverlap.F1(Page.Article(page).Body, Gold(page)))];
        _output.WriteLine($"{Files.Count} pages; {scores.Length} articles: mean F1 {scores.Average():F4}, lowest {scores.Min():F4}");
        Assert.True(Files.Count >= 60);
        Assert.InRange(scores.Average(), 0.98, 1);
        Assert.InRange(scores.Min(), 0.9, 1);
    }

    private static IEnumerable<string> Articles() =>
        Directory.GetFiles(Folder, "*.html").Order(StringComparer.Ordinal)
            .Where(file => !Unmarked.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)).Select(File.ReadAllText).Where(html => html.StartsWith("<!-- article", StringComparison.Ordinal));

    // What stands behind each mark up to the next tag is the article's.
    private static string Gold(string html) => string.Concat(Regex.Matches(html, Mark + "[^<]*", RegexOptions.None, TimeSpan.FromSeconds(10)).Select(match => System.Net.WebUtility.HtmlDecode(match.Value)));
}
