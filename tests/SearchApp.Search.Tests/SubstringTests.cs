using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using SearchApp.Search.Tests.Support;
using SearchApp.Testing;

namespace SearchApp.Search.Tests;

public sealed partial class SubstringTests
{
    private const int Articles = 2000;
    private const int Substrings = 5000;

    [Theory]
    [InlineData(1, 8, Substrings)]
    [InlineData(9, 40, Substrings / 5)]
    public void Any_Han_characters_in_a_row_find_their_article(int shortest, int longest, int count)
    {
        var texts = NewsTexts(every: 70, _ => true, Articles);
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

    [Fact]
    public void Any_part_of_a_year_in_numerals_and_what_stands_around_it_find_its_article()
    {
        var texts = NewsTexts(every: 1, text => NumeralYear().IsMatch(text), most: 300);
        Assert.True(texts.Count > 100, $"Only {texts.Count} articles have a year in numerals.");
        using var built = BuiltIndex.OfTexts(texts);
        var random = new Random(20260101);
        var missed = new List<string>();
        for (int article = 0; article < texts.Count; article++)
        {
            var year = NumeralYear().Match(texts[article]);
            for (int round = 0; round < 10; round++)
            {
                int start = year.Index + random.Next(-2, 4);
                int end = year.Index + random.Next(1, year.Length + 3);
                if (start >= 0 && start < end && end <= texts[article].Length && texts[article][start..end] is var part && part.All(IsHan)
                    && !(Matches(built, part, $"{article}") && Matches(built, $"\"{part}\"", $"{article}")))
                {
                    missed.Add($"{part} in {year.Value} of {article}");
                }
            }
        }

        Assert.Empty(missed);
    }

    [GeneratedRegex("(二[〇零]|一九)[〇零一二三四五六七八九]{2}年", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NumeralYear();

    private static bool Matches(BuiltIndex built, string query, string id) =>
        built.Searcher.Explain(new SearchRequest { Query = query }, id)!.Matched;

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '〇';

    private static List<string> NewsTexts(int every, Predicate<string> wanted, int most)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Prerequisite.Data("news.jsonl.gz")), CompressionMode.Decompress));
        var texts = new List<string>();
        for (int line = 0; texts.Count < most && lines.ReadLine() is { } json; line++)
        {
            if (line % every == 0)
            {
                using var article = JsonDocument.Parse(json);
                string text = article.RootElement.GetProperty("text").GetString()!;
                if (wanted(text))
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }
}
