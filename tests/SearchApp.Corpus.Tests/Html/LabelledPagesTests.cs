using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>Measures the reading of HTML on pages labelled by hand; skipped where the measuring data is absent.</summary>
public sealed class LabelledPagesTests
{
    private readonly ITestOutputHelper _output;

    public LabelledPagesTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void The_text_of_labelled_pages_is_found()
    {
        var scores = new List<double>();
        foreach ((JsonElement gold, Article article) in Pages())
        {
            double score = TrigramOverlap.F1(article.Body, gold.GetProperty("text").GetString()!);
            _output.WriteLine($"{score:F4} {article.Title} | {article.Published} {article.Published.Time} | {article.Source} | {gold.GetProperty("file")}");
            scores.Add(score);
        }

        Assert.True(scores.Average() >= 0.98, $"mean F1 is {scores.Average():F4}");
        Assert.True(scores.Min() >= 0.9, $"lowest F1 is {scores.Min():F4}");
    }

    [Fact]
    public void Title_day_and_source_of_labelled_pages_are_found()
    {
        foreach ((JsonElement gold, Article article) in Pages())
        {
            string date = gold.GetProperty("date").GetString()!;
            string source = gold.GetProperty("source").GetString()!;
            string title = gold.GetProperty("title").GetString()!;

            // Some labels are the page's name with the names of column and site behind the title.
            Assert.StartsWith(Bare(article.Title), Bare(title), StringComparison.Ordinal);
            Assert.True(date.Length == 0 || date.StartsWith(article.Published.ToString(), StringComparison.Ordinal), $"{article.Published} for {date}: {title}");
            Assert.True(source.Length == 0 || source == article.Source, $"{article.Source} for {source}: {title}");
        }
    }

    [Fact]
    public void Receipts_of_labelled_pages_cover_their_source()
    {
        foreach ((_, Article article) in Pages())
        {
            ReceiptAssert.CoversSource(article.Receipt);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<(JsonElement Gold, Article Article)> Pages()
    {
        foreach (string set in new[] { "gne", "cwced" })
        {
            string folder = Prerequisite.Data(Path.Combine("pages", set));
            foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
            {
                JsonElement gold = JsonDocument.Parse(line).RootElement;
                byte[] bytes = File.ReadAllBytes(Path.Combine(folder, gold.GetProperty("file").GetString()!));
                ReadResult result = new ArticleReader().Parse(new RawDocument("page.html", RawDocumentKind.Html, bytes, null, bytes.Length));
                Assert.Null(result.SkipReason);
                yield return (gold, result.Article!);
            }
        }
    }
}
