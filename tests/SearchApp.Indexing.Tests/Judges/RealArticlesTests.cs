using System.IO.Compression;
using SearchApp.Indexing.Checking;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Judges;

/// <summary>Apache Lucene and we agree on every byte of meaning in an index of real articles, whoever wrote it.</summary>
public sealed class RealArticlesTests
{
    [Fact]
    public void Apache_Lucene_and_we_agree_on_hundreds_of_real_articles() => Prove(300);

    [Fact]
    public void Apache_Lucene_and_we_agree_on_ten_thousand_real_articles()
    {
        Prerequisite.LongRun();
        Prove(10_000);
    }

    private static void Prove(int articles)
    {
        string news = Prerequisite.Data("news.jsonl.gz");
        Prerequisite.LuceneJars("4.10");
        using var folder = new TempFolder();
        string[] lines = [.. Lines(news).Take(articles)];
        string source = folder["news.jsonl"];

        // As a rebuild writes it.
        File.WriteAllLines(source, lines);
        AssertAgree(Update(source, folder["index"]), articles);

        // After articles were changed, removed and added.
        var changed = lines.Skip(articles / 20).Select((line, i) => i % 20 == 0 ? line.Replace("。", "！", StringComparison.Ordinal) : line);
        File.WriteAllLines(source, changed.Append("""{"id":"new","title":"新","text":"新的文章。"}"""));
        string updated = Update(source, folder["index"]);
        AssertAgree(updated, articles - (articles / 20) + 1);

        // As Apache's own writer writes it: all merged into one segment.
        ApacheLucene.Append(updated, "new", merge: true);
        AssertAgree(updated, articles - (articles / 20) + 1);
        using var theirs = IndexSnapshot.Open(updated);
        Assert.Single(theirs.Segments);
    }

    private static void AssertAgree(string directory, long documents)
    {
        ApacheLucene.AssertClean(directory);
        ApacheLucene.AssertReadsTheSame(directory);
        Assert.Empty(IndexChecker.Check(directory, TestContext.Current.CancellationToken));
        using var snapshot = IndexSnapshot.Open(directory);
        Assert.Equal(documents, snapshot.DocCount);
    }

    private static string Update(string source, string index) => Path.Combine(index, IndexUpdater.Update(
        new IndexUpdateOptions { Source = source, Index = index, AsOf = new DateOnly(2026, 1, 1) },
        TimeProvider.System, null, TestContext.Current.CancellationToken).Generation);

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
