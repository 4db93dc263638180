using SearchApp.Indexing.Building;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Indexing.Tests.Updating;
using SearchApp.Indexing.Updating;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests;

public sealed class CurrentFileTests
{
    private const string Article = """{"id":"a","title":"标题","text":"会议在此召开。"}""";

    [Fact]
    public void Any_other_value_of_any_byte_is_noticed_though_the_generation_it_names_is_there()
    {
        using var folder = new TempFolder();
        var neighbours = Enumerable.Range(0, 10).SelectMany(digit => (string[])[$"g1{digit}", $"g{digit}2"]).Append("g1").Append("g2");
        foreach (string name in neighbours.Distinct(StringComparer.Ordinal))
        {
            CopyTiny(folder[name]);
        }

        byte[] sound = CurrentFile.Format("g12");
        File.WriteAllBytes(folder["CURRENT"], sound);
        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
        for (int at = 0; at < sound.Length; at++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] damaged = [.. sound];
                damaged[at] ^= (byte)change;
                AssertNoticed(folder, damaged);
            }
        }
    }

    [Fact]
    public void A_cut_at_any_length_is_noticed_though_a_shorter_name_is_there()
    {
        using var folder = new TempFolder();
        CopyTiny(folder["g1"]);
        CopyTiny(folder["g12"]);
        byte[] sound = CurrentFile.Format("g12");
        for (int length = 0; length < sound.Length; length++)
        {
            AssertNoticed(folder, sound[..length]);
        }
    }

    [Fact]
    public void A_name_written_by_hand_serves_and_check_tells_of_a_later_generation_that_is_whole()
    {
        using var folder = new TempFolder();
        CopyTiny(folder["g1"]);
        CopyTiny(folder["g2"]);
        CopyTiny(folder["g3"]);
        File.Delete(Directory.EnumerateFiles(folder["g3"], "segments_*").Single());
        File.WriteAllText(folder["CURRENT"], "g1\n");

        using (var snapshot = IndexSnapshot.Open(folder.Path))
        {
            Assert.Equal("g1", snapshot.Generation);
        }

        var problem = Assert.Single(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
        Assert.Equal(folder["CURRENT"], problem.File);
        Assert.Contains("the later generation g2 is whole", problem.Message, StringComparison.Ordinal);
        File.WriteAllText(folder["CURRENT"], "g2\n");
        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_rebuild_replaces_a_damaged_one_and_keeps_when_articles_were_first_indexed()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Article);
        source.Update();
        File.WriteAllText(Path.Combine(source.Index, "CURRENT"), "g? 00000000\n");
        Assert.Throws<CorruptIndexException>(() => source.Update());

        var report = IndexBuilder.Rebuild(
            new IndexBuildOptions { Source = source.Folder, Index = source.Index }, TimeProvider.System, null, TestContext.Current.CancellationToken);

        Assert.Equal((1, "g2"), (report.Known, report.Generation));
        Assert.Equal(["a 标题"], source.Articles());
        Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Where_it_is_gone_the_articles_keep_when_they_were_first_indexed()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Article);
        var then = new DateTimeOffset(2021, 6, 1, 0, 0, 0, TimeSpan.Zero);
        source.Update(time: new StoppedClock(then));
        File.Delete(Path.Combine(source.Index, "CURRENT"));

        var report = source.Update();

        Assert.Equal("No index served, as CURRENT is missing.", report.Rebuilt);
        Assert.Equal("g2", report.Generation);
        using var after = FirstIndexed.Open(Path.Combine(source.Index, "g2"), DateTimeOffset.UtcNow);
        Assert.Equal(then.ToUnixTimeSeconds(), after.Find("a"));
    }

    [Fact]
    public void Where_it_is_gone_the_index_is_made_again_as_it_was()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Article);
        var options = new IndexBuildOptions { Source = source.Folder, Index = source.Index, Raw = true, WordsOnly = true };
        IndexBuilder.Rebuild(options, TimeProvider.System, null, TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(source.Index, "CURRENT"));

        source.Update();

        using var manifest = SourceManifest.TryOpen(Path.Combine(source.Index, "g2"));
        Assert.True(manifest!.Header.Raw);
        using var snapshot = source.Open();
        Assert.False(CommitData.ReadFields(snapshot.UserData).HasCharacters);
    }

    [Fact]
    public void A_generation_that_was_taken_back_leaves_its_name_to_nobody()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", Article);
        source.Update();
        source.Write("b.jsonl", Article.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));
        Assert.Equal("g2", source.Update().Generation);

        File.WriteAllText(Path.Combine(source.Index, "CURRENT"), "g1\n");
        source.Delete("b.jsonl");
        source.Write("c.jsonl", Article.Replace("\"a\"", "\"c\"", StringComparison.Ordinal));

        Assert.Equal("g3", source.Update().Generation);
        Assert.Equal(["a 标题", "c 标题"], source.Articles());
    }

    private static void AssertNoticed(TempFolder folder, byte[] damaged)
    {
        File.WriteAllBytes(folder["CURRENT"], damaged);
        Assert.Equal(folder["CURRENT"], Assert.Throws<CorruptIndexException>(() => IndexSnapshot.Open(folder.Path).Dispose()).File);
        Assert.Equal(folder["CURRENT"], Assert.Single(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken)).File);
    }

    private static void CopyTiny(string target)
    {
        Directory.CreateDirectory(target);
        foreach (string path in Directory.EnumerateFiles(Golden.Folder("tiny")))
        {
            File.Copy(path, Path.Combine(target, Path.GetFileName(path)));
        }
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
