using System.Text;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Building;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Indexing.Updating;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Updating;

public sealed class IndexUpdaterTests
{
    [Fact]
    public void The_report_says_what_was_added_changed_removed_and_left()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲", "b 乙", "c 丙"));
        source.Write("d.txt", "省政府召开防汛会议\n\n会议在此召开，部署各项工作，没有变化。\n");
        source.Write("e.txt", "");
        var first = source.Update();
        source.Write("a.jsonl", Lines("a 甲", "b 新", "f 己"));
        source.Write("g.jsonl", Lines("g 庚"));
        source.Delete("e.txt");

        var second = source.Update();
        var third = source.Update();

        Assert.Equal("There was no index yet.", first.Rebuilt);
        Assert.Equal((4, 0, 0, 0, 1), (first.Added, first.Changed, first.Removed, first.Unchanged, first.Skipped.Count));
        Assert.Null(second.Rebuilt);
        Assert.Equal((2, 1, 1, 2, 0), (second.Added, second.Changed, second.Removed, second.Unchanged, second.Skipped.Count));
        Assert.Equal((0, 0, 0, 5), (third.Added, third.Changed, third.Removed, third.Unchanged));
        Assert.Equal(second.Generation, third.Generation);
        Assert.Equal(["a 甲", "b 新", "d.txt 省政府召开防汛会议", "f 己", "g 庚"], source.Articles());
        using var snapshot = source.Open();
        ApacheLucene.AssertClean(snapshot.Directory);
    }

    [Fact]
    public void Which_of_two_articles_has_the_plain_id_is_what_a_rebuild_would_say()
    {
        using var source = new UpdatedSource();
        source.Write("m.jsonl", Lines("x 中"));
        source.Update();
        source.Write("a.jsonl", Lines("x 先"));
        source.Update();
        Assert.Equal(["x 先", "x#2 中"], source.Articles());
        source.Write("z.jsonl", Lines("x 后"));
        source.Update();
        Assert.Equal(["x 先", "x#2 中", "x#3 后"], source.Articles());
        source.Delete("a.jsonl");
        source.Update();
        Assert.Equal(["x 中", "x#2 后"], source.Articles());
    }

    [Fact]
    public void A_file_that_was_only_touched_is_not_indexed_again()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲", "b 乙"));
        source.Update();
        source.Write("a.jsonl", Lines("a 甲", "b 乙"), minutesAgo: 30);

        var update = source.Update();

        Assert.Equal((0, 0, 2), (update.Added, update.Changed, update.Unchanged));
        Assert.Equal("g2", update.Generation);
        Assert.Equal("g2", source.Update().Generation);
    }

    [Theory]
    [InlineData(60, false, false)]
    [InlineData(60, true, true)]
    [InlineData(0, false, true)]
    [InlineData(-600, false, true)]
    public void A_file_of_the_same_size_and_time_is_trusted_only_when_it_is_older_than_the_index(int minutesAgo, bool compare, bool noticed)
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲"), minutesAgo);
        string path = Path.Combine(source.Folder, "a.jsonl");
        var stamp = File.GetLastWriteTimeUtc(path);
        source.Update();
        File.WriteAllText(path, Lines("a 乙"));
        File.SetLastWriteTimeUtc(path, stamp);

        source.Update(compare);

        Assert.Equal([noticed ? "a 乙" : "a 甲"], source.Articles());
    }

    [Fact]
    public void A_source_that_holds_nothing_is_refused_and_the_articles_kept()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲"));
        source.Update();
        source.Delete("a.jsonl");

        var refused = Assert.Throws<SourceGoneException>(() => source.Update());

        Assert.Contains("1 articles from it; they are kept", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["a 甲"], source.Articles());
        Directory.Delete(source.Folder);
        Assert.Throws<FileNotFoundException>(() => source.Update());
        Assert.Equal(["a 甲"], source.Articles());
    }

    [Fact]
    public void An_index_that_other_rules_made_is_built_anew_with_the_same_options()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲"));
        source.Update();
        string generation = Path.Combine(source.Index, "g1");
        File.Delete(SourceManifest.In(generation));
        using (var manifest = new ManifestWriter(new FileIndexDirectory(generation), new ManifestHeader("other", Raw: true, MaxArticleBytes: 1 << 20)))
        {
            manifest.Finish();
        }

        var update = source.Update();

        Assert.StartsWith("The rules of reading", update.Rebuilt, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (update.Added, update.Changed, update.Removed));
        using var made = SourceManifest.TryOpen(Path.Combine(source.Index, update.Generation));
        Assert.Equal(new ManifestHeader(ManifestHeader.CurrentRules, Raw: true, MaxArticleBytes: 1 << 20), made?.Header);
    }

    [Fact]
    public void Many_updates_leave_few_segments_and_an_index_that_Apache_finds_sound()
    {
        using var source = new UpdatedSource();
        for (int i = 0; i < 40; i++)
        {
            source.Write($"{i:D2}.jsonl", Lines($"{i:D2} 第{i}篇", $"s{i % 3} 反复"));
            source.Update();
        }

        using var snapshot = source.Open();
        Assert.InRange(snapshot.Segments.Count, 1, 12);
        Assert.Equal(80, snapshot.DocCount);
        Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
        ApacheLucene.AssertClean(snapshot.Directory);
    }

    [Fact]
    public void What_is_large_to_merge_is_merged_behind_the_new_articles_and_keeps_their_order()
    {
        using var source = new UpdatedSource();
        var updates = new List<UpdateReport>();
        var kinds = new List<string>();
        for (int update = 0; update < 12; update++)
        {
            // Each lies before all that are there, and in the index behind them.
            source.Write($"{(char)('z' - update)}.jsonl", Lines($"{(char)('z' - update)} 甲"));
            updates.Add(source.Update(quickMergeBytes: 0));
            kinds.Add(GenerationReport.TryRead(source.Index, updates[^1].Generation)!.Kind);
        }

        Assert.Contains("merge", kinds);
        Assert.Equal($"g{updates.Count + kinds.Count(kind => kind == "merge")}", updates[^1].Generation);
        using var snapshot = source.Open();
        Assert.InRange(snapshot.Segments.Count, 1, 9);
        Assert.Equal("o p q r s t u v w x y z", source.InOrder());
        Assert.Empty(Directory.GetFiles(snapshot.Directory, "*.pending"));
        Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
        ApacheLucene.AssertClean(snapshot.Directory);
    }

    [Fact]
    public void Whatever_fails_during_an_update_readers_see_all_of_it_or_nothing()
    {
        int allowed = 0;
        for (bool completed = false; !completed; allowed++)
        {
            using var source = new UpdatedSource();
            source.Write("a.jsonl", Lines("a 甲", "b 乙"));
            source.Update();
            source.Write("a.jsonl", Lines("a 甲", "c 丙"));
            source.Write("0.jsonl", Lines("d 丁"));
            var plan = new FaultPlan(allowed);
            try
            {
                IndexUpdater.Update(
                    new IndexUpdateOptions { Source = source.Folder, Index = source.Index }, TimeProvider.System, null,
                    path => new FailingDirectory(new FileIndexDirectory(path), plan), TestContext.Current.CancellationToken);
                completed = !plan.HasFailed;
            }
            catch (IndexWriteException)
            {
                Assert.True(plan.HasFailed);
            }

            string articles = string.Join(", ", source.Articles());
            Assert.Contains(articles, (string[])["a 甲, b 乙", "a 甲, c 丙, d 丁"]);
            Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
            source.Update();
            Assert.Equal(["a 甲", "c 丙", "d 丁"], source.Articles());
        }

        Assert.True(allowed > 60, $"Only {allowed} faults were tried.");
    }

    [Fact]
    public void Whatever_fails_in_the_merge_behind_an_update_its_articles_serve()
    {
        const string Old = "a b c d e f g h i";
        using var source = new UpdatedSource();
        foreach (string id in Old.Split(' '))
        {
            source.Write($"{id}.jsonl", Lines($"{id} 甲"));
            source.Update(quickMergeBytes: 0);
        }

        using var before = new TempFolder();
        Copy(source.Index, before.Path);
        source.Write("j.jsonl", Lines("j 甲"));
        var options = new IndexUpdateOptions { Source = source.Folder, Index = source.Index, QuickMergeBytes = 0 };
        int merging = 0;
        bool completed = false;
        int tried = 0;
        int step = Prerequisite.IsLongRun ? 1 : 9;
        for (int allowed = 0; !completed; allowed += step)
        {
            tried++;
            Directory.Delete(source.Index, recursive: true);
            Copy(before.Path, source.Index);
            var plan = new FaultPlan(allowed);
            try
            {
                IndexUpdater.Update(
                    options, TimeProvider.System, null, path => new FailingDirectory(new FileIndexDirectory(path), plan), TestContext.Current.CancellationToken);
                completed = !plan.HasFailed;
            }
            catch (IndexWriteException)
            {
                Assert.True(plan.HasFailed);
            }

            string articles = source.InOrder();
            Assert.Contains(articles, (string[])[Old, Old + " j"]);
            merging += articles != Old && !completed ? 1 : 0;
            Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
            source.Update(quickMergeBytes: 0);
            Assert.Equal(Old + " j", source.InOrder());
        }

        using var snapshot = source.Open();
        Assert.Single(snapshot.Segments);
        Assert.True(merging > tried / 5 && merging > 4, $"Of {tried} faults only {merging} were in the merge.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{tried} faults, {merging} of them in the merge.");
    }

    [Theory]
    [InlineData(-400)]
    [InlineData(-1)]
    [InlineData(400)]
    public void A_clock_that_jumps_hides_no_change(int days)
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲"));
        source.Update(time: new ShiftedClock(TimeSpan.FromDays(days)));
        source.Write("a.jsonl", Lines("a 乙"), minutesAgo: 10);
        source.Write("b.jsonl", Lines("b 丙"), minutesAgo: -days * 1440);

        source.Update();
        Assert.Equal(["a 乙", "b 丙"], source.Articles());
        source.Write("b.jsonl", Lines("b 丁"), minutesAgo: days * 1440);
        source.Update(time: new ShiftedClock(TimeSpan.FromDays(-days)));

        Assert.Equal(["a 乙", "b 丁"], source.Articles());
    }

    [Fact]
    public void An_index_of_a_newer_format_is_left_alone_by_an_update_and_replaced_by_a_rebuild()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Lines("a 甲"));
        var directory = new FileIndexDirectory(Path.Combine(source.Index, "g1"));
        using (var output = directory.CreateOutput("segments_1"))
        {
            output.WriteHeader("segments", 99);
            output.WriteFooter();
        }

        File.WriteAllText(Path.Combine(source.Index, "CURRENT"), "g1\n");

        var refused = Assert.Throws<UnsupportedIndexException>(() => source.Update());

        Assert.Contains("segments version 99", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("Run 'searchapp rebuild', or use a program that reads it.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("g1\n", File.ReadAllText(Path.Combine(source.Index, "CURRENT")));
        IndexBuilder.Rebuild(
            new IndexBuildOptions { Source = source.Folder, Index = source.Index, Jobs = 1 }, TimeProvider.System, null,
            TestContext.Current.CancellationToken);
        Assert.Equal(["a 甲"], source.Articles());
    }

    private static void Copy(string from, string to)
    {
        foreach (string path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private static string Lines(params string[] articles)
    {
        var lines = new StringBuilder();
        foreach (string[] parts in articles.Select(article => article.Split(' ')))
        {
            lines.Append($$"""{"id":"{{parts[0]}}","title":"{{parts[1]}}","text":"会议在此召开，各地贯彻落实。"}""").Append('\n');
        }

        return lines.ToString();
    }

    private sealed class ShiftedClock(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
    }
}
