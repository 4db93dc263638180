using System.Globalization;
using System.Text;
using SearchApp.Corpus.Samples;

namespace SearchApp.Corpus;

/// <summary>Writes made-up pages, in the styles of several kinds of site, to try the program out with.</summary>
/// <remarks>
/// Every page says that it is an example (示例); people, papers and events are invented, only the places are real. Among them are
/// pages in traditional characters with pinyin glosses, with injected link lists, without a year, and reposts with small changes.
/// The same count and seed give the same files.
/// </remarks>
public static class SampleCorpus
{
    /// <summary>Name of the file that holds the right answers, one JSON object a page; readers of a source pass it over.</summary>
    public const string GoldFile = ".gold.jsonl";

    /// <summary>Writes pages into a folder, which is made when it is not there.</summary>
    /// <param name="directory">The folder; files of the same names are overwritten.</param>
    /// <param name="count">Number of pages, at least 1.</param>
    /// <param name="seed">Any number; another one gives other pages.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(string directory, int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Directory.CreateDirectory(directory);
        var random = new Random(seed);
        using var gold = new StreamWriter(System.IO.Path.Combine(directory, GoldFile), append: false, new UTF8Encoding(false));
        SampleArticle? before = null;
        for (int number = 1; number <= count; number++)
        {
            // One page in eight reposts the page before it.
            bool isRepost = before is not null && random.Next(8) == 0;
            SampleArticle article = isRepost ? SampleWriter.Repost(before!, random) : SampleWriter.Write(random);
            SamplePage page = SamplePage.Wrap(article, random);
            string name = string.Create(CultureInfo.InvariantCulture, $"{number:D6}{page.Extension}");
            File.WriteAllText(System.IO.Path.Combine(directory, name), page.Content, new UTF8Encoding(false));
            gold.WriteLine(page.Gold.ToJson(name, isRepost ? number - 1 : null));
            before = article;
        }
    }
}
