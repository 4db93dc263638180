using System.Globalization;
using System.IO.Compression;
using System.Text;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Cleaning;

/// <summary>Sentences that recur at the foot of real scraped texts.</summary>
public sealed class BoilerplateTests
{
    private readonly ITestOutputHelper _output;

    public BoilerplateTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Of_sentences_that_recur_at_the_ends_of_texts_90_in_100_are_removed()
    {
        List<string> phrases = Phrases();
        (int present, int removed) = (0, 0);
        foreach (string line in Lines(Prerequisite.Data("cleaning/raw_lines.txt.gz")))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(line);
            Article? article = new ArticleReader().Parse(new RawDocument("page.txt", RawDocumentKind.Text, bytes, null, 0)).Article;
            string kept = WithoutDigits(article?.Body ?? "");
            string all = WithoutDigits(line);
            foreach (string phrase in phrases)
            {
                if (all.Contains(phrase, StringComparison.Ordinal))
                {
                    present++;
                    removed += kept.Contains(phrase, StringComparison.Ordinal) ? 0 : 1;
                }
            }
        }

        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{removed} of {present} occurrences removed"));
        Assert.True(removed >= present * 0.9, $"{removed} of {present}");
    }

    // Phrases that stand at head or tail nine times in ten; the others are text that happens to recur.
    private static List<string> Phrases()
    {
        var phrases = new List<string>();
        foreach (string line in File.ReadLines(Prerequisite.Data("cleaning/boilerplate_phrases.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            int[] counts = [.. cells[1..4].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
            if (counts[0] + counts[2] >= counts.Sum() * 0.9)
            {
                phrases.Add(cells[4]);
            }
        }

        return phrases;
    }

    private static string WithoutDigits(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = char.IsAsciiDigit(source[i]) ? '#' : source[i];
            }
        });

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
