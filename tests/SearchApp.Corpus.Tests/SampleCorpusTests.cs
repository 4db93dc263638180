using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests;

public sealed class SampleCorpusTests
{
    [Fact]
    public void Cleaning_a_sample_page_gives_the_article_it_was_made_of()
    {
        using var folder = new TempFolder();
        SampleCorpus.Write(folder.Path, 300, seed: 11);
        var articles = new ArticleReader().Read(folder.Path).ToDictionary(result => result.Path, result => result.Article, StringComparer.Ordinal);

        string[] gold = File.ReadAllLines(folder[SampleCorpus.GoldFile]);
        Assert.Equal(300, gold.Length);
        foreach (string line in gold)
        {
            using var json = JsonDocument.Parse(line);
            JsonElement expected = json.RootElement;
            string file = expected.GetProperty("file").GetString()!;
            Article article = articles[file] ?? throw new InvalidOperationException($"{file} was skipped.");
            Assert.Equal((file, expected.GetProperty("title").GetString()), (file, article.Title));
            Assert.Equal((file, expected.GetProperty("subtitle").GetString()), (file, article.Subtitle ?? ""));
            Assert.Equal(expected.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()!), article.Paragraphs);
            Assert.Equal((file, expected.GetProperty("date").GetString()), (file, article.Published.ToString()));
            Assert.Equal((file, expected.GetProperty("region").GetString()), (file, article.Region.Code));
            Assert.Equal((file, expected.GetProperty("source").GetString()), (file, article.Source ?? ""));
            Assert.Equal((file, expected.GetProperty("editor").GetString()), (file, article.Editor));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_files_and_another_one_others()
    {
        using var folder = new TempFolder();
        SampleCorpus.Write(folder["a"], 20, seed: 1);
        SampleCorpus.Write(folder["b"], 20, seed: 1);
        SampleCorpus.Write(folder["c"], 20, seed: 2);

        Assert.Equal(Contents(folder["a"]), Contents(folder["b"]));
        Assert.NotEqual(Contents(folder["a"]), Contents(folder["c"]));
    }

    [Fact]
    public void Every_page_says_that_it_is_an_example()
    {
        using var folder = new TempFolder();
        SampleCorpus.Write(folder.Path, 50, seed: 3);

        Assert.All(new ArticleReader().Read(folder.Path), result => Assert.Contains("示例", result.Article!.Title, StringComparison.Ordinal));
    }

    private static string Contents(string folder) =>
        string.Join('\n', Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
