using System.Globalization;
using System.Text;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Building;

public sealed class IndexBuilderTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void The_seeds_make_an_index_that_Apache_Lucene_finds_sound()
    {
        using var folder = new TempFolder();

        var report = Rebuild(Path.Combine(Repository.Root, "seeds"), folder.Path);

        Assert.Equal(2, report.Documents);
        Assert.Empty(report.Skipped);
        ApacheLucene.AssertClean(folder[report.Generation]);
        ApacheLucene.AssertReadsTheSame(folder[report.Generation]);
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        using var folder = new TempFolder();
        string source = WriteSource(folder, 3000);

        string one = folder[Path.Combine("one", Rebuild(source, folder["one"], jobs: 1).Generation)];
        string four = folder[Path.Combine("four", Rebuild(source, folder["four"], jobs: 4).Generation)];

        string[] names = [.. Directory.EnumerateFiles(one).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(names, Directory.EnumerateFiles(four).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(one, name)), File.ReadAllBytes(Path.Combine(four, name))));
    }

    [Fact]
    public void A_second_use_of_an_id_is_kept_as_a_version()
    {
        using var folder = new TempFolder();
        string source = folder["news.jsonl"];
        File.WriteAllText(source, """
            {"id":"a","title":"一","text":"第一个"}
            {"id":"a#2","title":"二","text":"第二个"}
            {"id":"a","title":"三","text":"第三个"}
            {"id":"a","title":"四","text":"第四个"}
            """);

        var report = Rebuild(source, folder["index"]);

        Assert.Equal(4, report.Documents);
        using var snapshot = IndexSnapshot.Open(folder["index"]);
        var ids = Assert.Single(snapshot.Segments).Binary(ArticleSchema.Id)!;
        string[] found = [.. Enumerable.Range(0, 4).Select(doc => Encoding.UTF8.GetString(ids.Get(doc)))];
        Assert.Equal(["a", "a#2", "a#3", "a#4"], found);
    }

    [Fact]
    public void A_source_without_articles_makes_an_index_without_documents()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["empty"]);

        var report = Rebuild(folder["empty"], folder["index"]);

        Assert.Equal(0, report.Documents);
        using var snapshot = IndexSnapshot.Open(folder["index"]);
        Assert.Equal(0, snapshot.DocCount);
    }

    [Fact]
    public void Two_generations_are_kept_and_remains_of_dead_builds_removed()
    {
        using var folder = new TempFolder();
        string source = WriteSource(folder, 3);
        for (int i = 0; i < 3; i++)
        {
            Rebuild(source, folder["index"]);
        }

        Directory.CreateDirectory(folder[Path.Combine("index", "g9")]);
        var report = Rebuild(source, folder["index"]);

        // A number that was there is not used again.
        Assert.Equal("g10", report.Generation);
        string[] generations = [.. Directory.EnumerateDirectories(folder["index"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(["g10", "g3"], generations);
    }

    [Fact]
    public void A_missing_source_leaves_the_old_index_alone()
    {
        using var folder = new TempFolder();
        Rebuild(WriteSource(folder, 3), folder["index"]);

        Assert.Throws<FileNotFoundException>(() => Rebuild(folder["nowhere"], folder["index"]));

        using var snapshot = IndexSnapshot.Open(folder["index"]);
        Assert.Equal("g1", snapshot.Generation);
    }

    [Fact]
    public void A_cancelled_build_leaves_the_old_index_alone()
    {
        using var folder = new TempFolder();
        string source = WriteSource(folder, 3);
        Rebuild(source, folder["index"]);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var options = new IndexBuildOptions { Source = source, Index = folder["index"], AsOf = Day };
        Assert.Throws<OperationCanceledException>(() => IndexBuilder.Rebuild(options, TimeProvider.System, null, cancelled.Token));

        Assert.Equal(["g1"], Directory.EnumerateDirectories(folder["index"]).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_second_writer_is_told_who_holds_the_lock()
    {
        using var folder = new TempFolder();
        using (SearchApp.Indexing.Store.WriteLock.Acquire(folder.Path, TimeProvider.System))
        {
            var refused = Assert.Throws<IndexLockedException>(() => Rebuild(WriteSource(folder, 1), folder.Path));
            Assert.Contains($"process {Environment.ProcessId}", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, Rebuild(WriteSource(folder, 1), folder.Path).Documents);
    }

    private static IndexingReport Rebuild(string source, string index, int jobs = 2) =>
        IndexBuilder.Rebuild(
            new IndexBuildOptions { Source = source, Index = index, AsOf = Day, Jobs = jobs, Raw = true },
            TimeProvider.System, null, TestContext.Current.CancellationToken);

    private static string WriteSource(TempFolder folder, int articles)
    {
        string path = folder["source.jsonl"];
        var random = new Random(7);
        using var writer = new StreamWriter(path);
        for (int i = 0; i < articles; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 400).Select(_ => "经济社会发展规划工作报告"[random.Next(12)]));
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"id":"{{i}}","title":"新闻{{i}}","text":"{{text}}","date":"2021-06-0{{1 + (i % 9)}}","region":"广东","source":"来源{{i % 7}}"}"""));
        }

        return path;
    }
}
