using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;
using SearchApp.Testing;

namespace SearchApp.Search.Tests.Judges;

/// <summary>In an index of real articles, changed and with deletions, Apache Lucene and we find the same articles by queries of every kind.</summary>
public sealed class ApacheHitsTests
{
    private const int Queries = 500;

    [Fact]
    public void Apache_Lucene_and_we_find_the_same_among_hundreds_of_real_articles() => Prove(300);

    [Fact]
    public void Apache_Lucene_and_we_find_the_same_among_ten_thousand_real_articles()
    {
        Prerequisite.LongRun();
        Prove(10_000);
    }

    private static void Prove(int articles)
    {
        string news = Prerequisite.Data("news.jsonl.gz");
        string jars = Prerequisite.LuceneJars("4.10");
        using var folder = new TempFolder();
        string directory = Build(news, articles, folder);
        using var snapshot = IndexSnapshot.Open(directory);
        Assert.True(
            snapshot.MaxDoc > snapshot.DocCount && snapshot.Segments.Count > 1,
            $"To be judged: {snapshot.Segments.Count} segments with {snapshot.MaxDoc - snapshot.DocCount} deletions.");
        Question[] questions = [.. new QuestionMaker(snapshot, new Random(20261125)).Make(Queries)];

        File.WriteAllLines(folder["queries.txt"], questions.Select(question => question.Theirs));
        string program = Path.Combine(Repository.Root, "tests", "SearchApp.Search.Tests", "Judges", "HitLister.java");
        Java("-cp", Path.Combine(jars, "*"), program, directory, folder["queries.txt"], folder["hits.txt"]);
        string[] theirs = File.ReadAllLines(folder["hits.txt"]);

        Assert.Equal(Queries, theirs.Length);
        var segments = Views(snapshot);
        var statistics = new CollectionStatistics(segments, snapshot.Deleted);
        Assert.Empty(questions.Zip(theirs).SelectMany(pair => Differences(pair.First, pair.Second.Split(' ', StringSplitOptions.RemoveEmptyEntries), statistics)));

        // Agreement on nothing found proves little: each kind finds something, and most queries do.
        Assert.All(questions.Zip(theirs).GroupBy(pair => pair.First.Kind, StringComparer.Ordinal), kind => Assert.Contains(kind, pair => pair.Second.Length > 0));
        Assert.True(theirs.Count(hits => hits.Length > 0) > Queries * 3 / 4, $"Only {theirs.Count(hits => hits.Length > 0)} queries find anything.");
    }

    /// <summary>A rebuild from twenty files, then an update with one removed, one changed and one added.</summary>
    private static string Build(string news, int articles, TempFolder folder)
    {
        Directory.CreateDirectory(folder["source"]);
        string[][] files = [.. Lines(news).Take(articles).Chunk(articles / 20)];
        for (int i = 0; i < files.Length; i++)
        {
            File.WriteAllLines(Name(i), files[i]);
        }

        Update(folder);
        File.Delete(Name(0));
        File.WriteAllLines(Name(1), files[1].Select(line => line.Replace("。", "！", StringComparison.Ordinal)));
        File.WriteAllText(Name(files.Length), """{"id":"new","title":"新","text":"新的文章。"}""");
        var report = Update(folder);
        Assert.Null(report.Rebuilt);
        return Path.Combine(folder["index"], report.Generation);

        string Name(int number) => Path.Combine(folder["source"], $"{number}.jsonl");
    }

    private static UpdateReport Update(TempFolder folder) => IndexUpdater.Update(
        new IndexUpdateOptions { Source = folder["source"], Index = folder["index"], AsOf = new DateOnly(2026, 1, 1) },
        TimeProvider.System, null, TestContext.Current.CancellationToken);

    private static List<SegmentView> Views(IndexSnapshot snapshot)
    {
        var views = new List<SegmentView>();
        int docBase = 0;
        foreach (var segment in snapshot.Segments)
        {
            views.Add(new SegmentView(views.Count, docBase, segment));
            docBase += segment.MaxDoc;
        }

        return views;
    }

    private static IEnumerable<string> Differences(Question question, string[] theirs, CollectionStatistics statistics)
    {
        foreach (bool scores in new[] { true, false })
        {
            var ours = Hits(question.Ours, statistics, scores);
            if (!ours.Order(StringComparer.Ordinal).SequenceEqual(theirs, StringComparer.Ordinal))
            {
                yield return $"{question.Kind}, {(scores ? "with" : "without")} scores, {question.Theirs.Replace('\t', ' ')}: "
                    + $"only we find {string.Join(' ', ours.Except(theirs))}; only Lucene finds {string.Join(' ', theirs.Except(ours))}";
            }
        }
    }

    private static List<string> Hits(Query query, CollectionStatistics statistics, bool scores)
    {
        var weight = query.Bind(statistics, scores);
        var found = new List<string>();
        foreach (var segment in statistics.Segments)
        {
            var ids = segment.Reader.Binary(ArticleSchema.Id)!;
            var live = segment.Reader.LiveDocs;
            var scorer = weight.Open(segment);
            while (scorer is not null && scorer.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                if (live?.IsLive(scorer.DocId) != false && scorer.Matches())
                {
                    found.Add(Encoding.UTF8.GetString(ids.Get(scorer.DocId)));
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static void Java(params string[] arguments)
    {
        var start = new ProcessStartInfo("java", arguments) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
