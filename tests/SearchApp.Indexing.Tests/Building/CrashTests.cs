using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Store;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Building;

public sealed class CrashTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_write_flush_sync_or_rename_fails_the_old_index_serves_or_the_new_one_whole(bool raw)
    {
        using var folder = new TempFolder();
        string index = folder["index"];
        File.WriteAllText(folder["old.jsonl"], """{"id":"old","title":"旧","text":"旧的文章"}""");
        File.WriteAllLines(folder["new.jsonl"], ["""{"id":"a","title":"新","text":"新的文章"}""", """{"id":"b","text":"第二篇"}"""]);

        int allowed = 0;
        for (bool completed = false; !completed; allowed++)
        {
            Rebuild(folder["old.jsonl"], index, raw, new FaultPlan(int.MaxValue));
            var plan = new FaultPlan(allowed);
            try
            {
                Rebuild(folder["new.jsonl"], index, raw, plan);
                completed = !plan.HasFailed;
            }
            catch (IndexWriteException e)
            {
                Assert.Contains("No space left on device. An index that was there before still serves.", e.Message, StringComparison.Ordinal);
            }

            Assert.Empty(IndexChecker.Check(index, TestContext.Current.CancellationToken));
            using var snapshot = IndexSnapshot.Open(index);
            Assert.Contains(snapshot.DocCount, (long[])[1, 2]);
            Assert.True(!completed || snapshot.DocCount == 2);
        }

        Assert.True(allowed > 50, $"Only {allowed} faults were tried.");
    }

    private static void Rebuild(string source, string index, bool raw, FaultPlan plan) =>
        IndexBuilder.Rebuild(
            new IndexBuildOptions { Source = source, Index = index, AsOf = new DateOnly(2026, 1, 1), Jobs = 1, Raw = raw },
            TimeProvider.System,
            null,
            path => new FailingDirectory(new FileIndexDirectory(path), plan),
            TestContext.Current.CancellationToken);
}
