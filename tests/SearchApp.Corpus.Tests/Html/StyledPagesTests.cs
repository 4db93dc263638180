using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>Pages written for the project in the styles that sites have. Each says in its first line what is to be found.</summary>
public sealed class StyledPagesTests
{
    private const string Mark = "示例正文";

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
}
