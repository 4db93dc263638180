using System.Text;
using SearchApp.Corpus.Sources;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Html;

/// <summary>
/// Pages in the styles of further sites, written with their answers before the rules were looked at. Beside each lies what is to be
/// found: title, day, source (several where either will do, marked where only the head says it), then the text; a list of other pages has none.
/// A day may be followed by that which the flat text tells.
/// </summary>
public sealed class UnseenPagesTests
{
    private readonly ITestOutputHelper _output;

    public UnseenPagesTests(ITestOutputHelper output) => _output = output;

    [Theory]
    [InlineData("Unseen")]
    [InlineData("Further")]
    [InlineData("Fresh")]
    [InlineData("Held")]
    public void Articles_are_found_in_pages(string set) => Judge(set, flat: false, leastMean: 0.98, leastOfAll: 0.9);

    [Theory]
    [InlineData("Unseen")]
    [InlineData("Further")]
    [InlineData("Fresh")]
    [InlineData("Held")]
    public void Articles_are_found_in_the_flat_text_of_pages(string set) => Judge(set, flat: true, leastMean: 0.95, leastOfAll: 0.8);

    [Theory]
    [InlineData("Unseen")]
    [InlineData("Further")]
    [InlineData("Fresh")]
    [InlineData("Held")]
    public void Lists_of_pages_are_no_articles(string set)
    {
        foreach ((string name, byte[] html, Label label) in Pages(set).Where(page => page.Label.Text.Length == 0))
        {
            Assert.True(Page.Read(html).SkipReason == "It is a list of links to other pages, not an article.", $"{name} {label.Title}");
        }
    }

    private void Judge(string set, bool flat, double leastMean, double leastOfAll)
    {
        var scores = new List<double>();
        (int titles, int dates, int sources, int withSource) = (0, 0, 0, 0);
        foreach ((string name, byte[] html, Label written) in Pages(set).Where(page => page.Label.Text.Length > 0))
        {
            Label label = written.On(flat);
            Article article = flat ? ReadFlat(html) : ReadPage(html);
            ReceiptAssert.CoversSource(article.Receipt);
            double score = TrigramOverlap.F1(article.Body, label.Text);
            bool title = Bare(article.Title) == Bare(label.Title);
            bool date = article.Published.ToString() == label.Date;
            bool source = label.Sources.Contains(article.Source ?? "", StringComparer.Ordinal);
            scores.Add(score);
            titles += title ? 1 : 0;
            dates += date ? 1 : 0;
            withSource += label.Sources[0].Length > 0 ? 1 : 0;
            sources += source && label.Sources[0].Length > 0 ? 1 : 0;
            _output.WriteLine($"{score:F4} {name}{(title ? "" : $" TITLE {article.Title}")}{(date ? "" : $" DATE {article.Published}")}{(source ? "" : $" SOURCE {article.Source}")}");
            if (score < 0.98)
            {
                _output.WriteLine(article.Body);
            }
        }

        _output.WriteLine($"{scores.Count} pages: F1 mean {scores.Average():F4}, least {scores.Min():F4}; titles {titles}, days {dates}; sources {sources} of {withSource}");
        Assert.InRange(scores.Average(), leastMean, 1);
        Assert.InRange(scores.Min(), leastOfAll, 1);
        Assert.InRange((double)titles / scores.Count, 0.97, 1);
        Assert.InRange((double)dates / scores.Count, 0.97, 1);
        Assert.InRange((double)sources / withSource, 0.9, 1);
    }

    private static Article ReadPage(byte[] html)
    {
        ReadResult result = Page.Read(html);
        Assert.Null(result.SkipReason);
        return result.Article!;
    }

    private static Article ReadFlat(byte[] html)
    {
        byte[] text = Encoding.UTF8.GetBytes(FlatText.Of(TextDecoder.Decode(html).Text));
        ReadResult result = new ArticleReader().Parse(new RawDocument("page.txt", RawDocumentKind.Text, text, null, text.Length));
        Assert.Null(result.SkipReason);
        return result.Article!;
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<(string Name, byte[] Html, Label Label)> Pages(string set)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "SearchApp.Corpus.Tests", "Html", set), "*.html").Order(StringComparer.Ordinal))
        {
            string[] lines = File.ReadAllLines(Path.ChangeExtension(file, ".txt"));
            yield return (Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file), new Label(lines[0], lines[1], lines[2].Split('|'), string.Concat(lines[3..])));
        }
    }

    private sealed record Label(string Title, string Date, string[] Sources, string Text)
    {
        private const string HeadOnly = " (head)";

        public Label On(bool flat) => this with { Date = On(flat ? Date.Split('|')[^1] : Date.Split('|')[0], flat), Sources = [.. Sources.Select(source => On(source, flat))] };

        private static string On(string value, bool flat) =>
            !value.EndsWith(HeadOnly, StringComparison.Ordinal) ? value : flat ? "" : value[..^HeadOnly.Length];
    }
}
