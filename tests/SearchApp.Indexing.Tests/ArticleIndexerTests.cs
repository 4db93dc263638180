using System.Text;
using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Building;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests;

public sealed class ArticleIndexerTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void Articles_are_added_replaced_and_deleted_by_id_in_one_step()
    {
        using var folder = new TempFolder();
        Change(folder.Path, indexer =>
        {
            indexer.Put(Some("a", "旧"));
            indexer.Put(Some("b", "乙"));
            indexer.Put(Some("c", "丙"));
        });
        using var before = IndexSnapshot.Open(folder.Path);

        Change(folder.Path, indexer =>
        {
            indexer.Put(Some("a", "新"));
            indexer.Delete(new ArticleId("b"));
            indexer.Put(Some("d", "丁"));
            indexer.Put(Some("d", "丁二"));
        });

        Assert.Equal(["a 旧", "b 乙", "c 丙"], Titles(before));
        using var after = IndexSnapshot.Open(folder.Path);
        Assert.Equal(["a 新", "c 丙", "d 丁二"], Titles(after));
        ApacheLucene.AssertClean(after.Directory);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_added_is_cut_by_the_dictionary_of_the_index(bool wordsOnly)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["news.jsonl"], "{\"id\":\"a\",\"text\":\"甲\"}");
        var options = new IndexBuildOptions
        {
            Source = folder["news.jsonl"],
            Index = folder["index"],
            AsOf = Day,
            Dictionary = UserDictionary.Parse("景小海", "own"),
            WordsOnly = wordsOnly,
        };
        IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, TestContext.Current.CancellationToken);

        Change(folder["index"], indexer => indexer.Put(Some("b", "张景小海在新冠肺炎")));

        using var snapshot = IndexSnapshot.Open(folder["index"]);
        Assert.Equal(wordsOnly ? 0 : 1, snapshot.Dictionary.Count);
        var titles = snapshot.Segments[1].Terms(ArticleSchema.Title)!;
        Assert.Equal(!wordsOnly, titles.TryFind("景小海"u8, out _));
        Assert.False(titles.TryFind("新冠肺炎"u8, out _));
        ApacheLucene.AssertClean(snapshot.Directory);
    }

    [Fact]
    public void The_first_day_of_an_article_is_kept_when_it_changes_and_when_all_is_rebuilt()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["news.jsonl"], """{"id":"a","text":"甲"}""");
        Build(new DateOnly(2026, 1, 1));
        File.WriteAllText(folder["news.jsonl"], """{"id":"a","text":"甲改"}""" + "\n" + """{"id":"b","text":"乙"}""");
        Build(new DateOnly(2026, 1, 2));
        Change(folder["index"], indexer => indexer.Put(Some("a", "新")));

        using var snapshot = IndexSnapshot.Open(folder["index"]);
        var stamps = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                stamps[Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc))] =
                    segment.Numeric(ArticleSchema.FirstIndexed)!.Get(doc);
            }
        }

        Assert.Equal(1767225600, stamps["a"]);
        Assert.Equal(1767225600 + 86400, stamps["b"]);

        void Build(DateOnly asOf) => IndexBuilder.Rebuild(
            new IndexBuildOptions { Source = folder["news.jsonl"], Index = folder["index"], AsOf = asOf, Jobs = 1 },
            TimeProvider.System, null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Changes_that_are_not_committed_leave_no_trace()
    {
        using var folder = new TempFolder();
        Change(folder.Path, indexer => indexer.Put(Some("a", "甲")));
        using (var indexer = ArticleIndexer.Open(folder.Path, TimeProvider.System))
        {
            indexer.Delete(new ArticleId("a"));
        }

        using var snapshot = IndexSnapshot.Open(folder.Path);
        Assert.Equal(["a 甲"], Titles(snapshot));
        Assert.Single(Directory.EnumerateDirectories(folder.Path));
    }

    [Fact]
    public void Whatever_fails_during_an_update_readers_see_all_of_it_or_nothing()
    {
        using var folder = new TempFolder();
        int allowed = 0;
        for (bool completed = false; !completed; allowed++)
        {
            string index = folder[$"index{allowed}"];
            Change(index, indexer =>
            {
                indexer.Put(Some("a", "甲"));
                indexer.Put(Some("b", "乙"));
            });
            var plan = new FaultPlan(allowed);
            try
            {
                using var indexer = ArticleIndexer.Open(
                    index, TimeProvider.System, path => new FailingDirectory(new FileIndexDirectory(path), plan));
                indexer.Put(Some("a", "新"));
                indexer.Delete(new ArticleId("b"));
                indexer.Commit(Day);
                completed = true;
            }
            catch (IndexWriteException)
            {
                Assert.True(plan.HasFailed);
            }

            using var snapshot = IndexSnapshot.Open(index);
            string titles = string.Join(", ", Titles(snapshot));
            Assert.Contains(titles, (string[])["a 甲, b 乙", "a 新"]);
            Assert.True(!completed || titles == "a 新");
        }

        Assert.True(allowed > 50, $"Only {allowed} faults were tried.");
    }

    private static void Change(string index, Action<ArticleIndexer> change)
    {
        using var indexer = ArticleIndexer.Open(index, TimeProvider.System);
        change(indexer);
        indexer.Commit(Day);
    }

    private static Article Some(string id, string title) => new() { Id = new ArticleId(id), Title = title, Paragraphs = ["正文"] };

    private static List<string> Titles(IndexSnapshot snapshot)
    {
        var titles = new List<string>();
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    string id = Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc));
                    titles.Add($"{id} {Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Title)!.Get(doc))}");
                }
            }
        }

        return [.. titles.Order(StringComparer.Ordinal)];
    }
}
