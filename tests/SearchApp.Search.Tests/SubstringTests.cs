using System.IO.Compression;
using System.Text.Json;
using SearchApp.Search.Tests.Support;
using SearchApp.Testing;

namespace SearchApp.Search.Tests;

public sealed class SubstringTests
{
    private const int Articles = 2000;
    private const int Substrings = 5000;

    [Theory]
    [InlineData(1, 8, Substrings)]
    [InlineData(9, 40, Substrings / 5)]
    public void Any_Han_characters_in_a_row_find_their_article(int shortest, int longest, int count)
    {
        var texts = NewsTexts();
        using var built = BuiltIndex.OfTexts(texts);
        var random = new Random(20260101);
        var missed = new List<string>();
        for (int found = 0; found < count;)
        {
            int article = random.Next(texts.Count);
            string text = texts[article];
            int start = random.Next(text.Length);
            string part = text.Substring(start, Math.Min(random.Next(shortest, longest + 1), text.Length - start));
            if (part.Length < shortest || !part.All(IsHan))
            {
                continue;
            }

            found++;
            string id = $"{article}";
            if (!Matches(built, part, id) || !Matches(built, $"\"{part}\"", id))
            {
                missed.Add($"{part} in {text.Substring(Math.Max(0, start - 5), Math.Min(20, text.Length - Math.Max(0, start - 5)))}");
            }
        }

        Assert.Empty(missed);
    }

    private static bool Matches(BuiltIndex built, string query, string id) =>
        built.Searcher.Explain(new SearchRequest { Query = query }, id)!.Matched;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇';

    private static List<string> NewsTexts()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Prerequisite.Data("news.jsonl.gz")), CompressionMode.Decompress));
        var texts = new List<string>();
        for (int line = 0; texts.Count < Articles && lines.ReadLine() is { } json; line++)
        {
            if (line % 70 == 0)
            {
                using var article = JsonDocument.Parse(json);
                texts.Add(article.RootElement.GetProperty("text").GetString()!);
            }
        }

        return texts;
    }
}
