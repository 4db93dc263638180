using System.Collections.Concurrent;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Tests.Updating;

public sealed class IndexWatcherTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Files_are_indexed_as_they_arrive_and_half_written_ones_waited_for()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", """{"id":"a","title":"甲","text":"会议在此召开。"}""");
        using var stop = new CancellationTokenSource();
        var reports = new ConcurrentQueue<UpdateReport>();
        var failures = new ConcurrentQueue<Exception>();
        var options = new IndexUpdateOptions { Source = source.Folder, Index = source.Index, Settle = TimeSpan.FromSeconds(1) };
        var watching = Task.Run(
            () => IndexWatcher.WatchAsync(
                options, TimeSpan.FromSeconds(10), TimeProvider.System, reports.Enqueue, failures.Enqueue, stop.Token),
            TestContext.Current.CancellationToken);
        await Until(() => reports.Count == 1);

        string path = Path.Combine(source.Folder, "b.jsonl");
        File.WriteAllText(path, """{"id":"b","title":"乙","te""");
        for (int i = 0; i < 8; i++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
            File.AppendAllText(path, i == 0 ? "xt\":\"" : "会议强调");
        }

        File.AppendAllText(path, "\"}\n");
        await Until(() => source.Articles().Contains("b 乙"));
        File.Delete(path);
        await Until(() => !source.Articles().Contains("b 乙"));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Empty(failures);
        Assert.All(reports, report => Assert.Empty(report.Skipped));
        Assert.Equal(3, reports.Count);
    }

    [Fact]
    public async Task A_copy_that_arrives_is_told_to_the_article_that_it_repeats()
    {
        const string Meeting = "示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报，研究部署下一阶段重点任务，确保汛期前完工。";
        using var source = new UpdatedSource();
        source.Write("a.jsonl", $$"""{"id":"a","title":"甲","date":"2021-06-01","text":"{{Meeting}}"}""");
        using var stop = new CancellationTokenSource();
        var reports = new ConcurrentQueue<UpdateReport>();
        var failures = new ConcurrentQueue<Exception>();
        var options = new IndexUpdateOptions { Source = source.Folder, Index = source.Index, Settle = TimeSpan.FromMilliseconds(200) };
        var watching = Task.Run(
            () => IndexWatcher.WatchAsync(
                options, TimeSpan.FromSeconds(10), TimeProvider.System, reports.Enqueue, failures.Enqueue, stop.Token),
            TestContext.Current.CancellationToken);
        await Until(() => reports.Count == 1);

        source.Write("b.jsonl", $$"""{"id":"b","title":"甲","date":"2021-06-02","text":"{{Meeting}}"}""");
        await Until(() => reports.Count == 2);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.Empty(failures);
        var report = reports.Last();
        Assert.Equal((1, 1, 1), (report.Added, report.Unchanged, report.Revised));
    }

    [Fact]
    public async Task What_fails_is_told_and_tried_again()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", """{"id":"a","title":"甲","text":"会议在此召开。"}""");
        using var stop = new CancellationTokenSource();
        var reports = new ConcurrentQueue<UpdateReport>();
        var failures = new ConcurrentQueue<Exception>();
        Directory.CreateDirectory(source.Index);
        var other = WriteLock.Acquire(source.Index, TimeProvider.System);
        var options = new IndexUpdateOptions { Source = source.Folder, Index = source.Index, Settle = TimeSpan.FromMilliseconds(200) };
        var watching = Task.Run(
            () => IndexWatcher.WatchAsync(
                options, TimeSpan.FromMilliseconds(200), TimeProvider.System, reports.Enqueue, failures.Enqueue, stop.Token),
            TestContext.Current.CancellationToken);
        await Until(() => !failures.IsEmpty);
        other.Dispose();
        await Until(() => !reports.IsEmpty);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watching);
        Assert.All(failures, failure => Assert.IsType<IndexLockedException>(failure));
        Assert.Equal(["a 甲"], source.Articles());
    }

    private static async Task Until(Func<bool> happened)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!happened())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, "It did not happen in time.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
