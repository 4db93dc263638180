using Microsoft.Extensions.Logging.Abstractions;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests;

public sealed class LiveSearchTests : IDisposable
{
    private static readonly SearchRequest All = new();

    private readonly SmallCollection _collection = new();
    private readonly ManualClock _clock = new();

    [Fact]
    public void Without_an_index_it_says_so_and_finds_one_that_comes_later()
    {
        using var search = Open();
        Assert.Equal(
            UnavailableReason.NoIndex,
            Assert.Throws<SearchUnavailableException>(() => search.Search(All, CancellationToken.None)).Reason);
        _collection.Add("a");
        _collection.Rebuild();
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
    }

    [Fact]
    public void An_index_that_may_not_be_read_is_told_in_a_sentence()
    {
        _collection.Add("a");
        _collection.Rebuild();
        Withhold("g1");
        using var search = Open();

        var trouble = Assert.Throws<SearchUnavailableException>(() => search.Search(All, CancellationToken.None));

        Assert.Equal(UnavailableReason.Unreadable, trouble.Reason);
        Assert.Contains($"may not read the index in {_collection.Index}", trouble.Message, StringComparison.Ordinal);
        Assert.EndsWith("Let this user read the folder and everything in it.", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_generation_is_taken_up_within_a_second()
    {
        _collection.Add("a");
        _collection.Rebuild();
        using var search = Open();
        string before = search.Overview.Generation;
        _collection.Add("b");
        _collection.Rebuild();
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
        _clock.Advance(TimeSpan.FromSeconds(1));
        WaitForTotal(search, 2);
        Assert.NotEqual(before, search.Overview.Generation);
    }

    [Fact]
    public void An_index_made_anew_where_one_was_removed_is_taken_up_though_its_generation_has_the_same_name()
    {
        _collection.Add("a");
        _collection.Rebuild();
        using var search = Open();
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
        var before = search.Overview;
        Directory.Delete(_collection.Index, recursive: true);
        _collection.Add("b");
        _collection.Rebuild();
        _clock.Advance(TimeSpan.FromSeconds(1));
        WaitForTotal(search, 2);
        Assert.Equal(before.Generation, search.Overview.Generation);
        Assert.NotEqual(before.State, search.Overview.State);
    }

    [Fact]
    public async Task No_request_is_lost_while_generations_change()
    {
        _collection.Add("a");
        _collection.Rebuild();
        using var search = Open();
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(
            () =>
            {
                long answers = 0;
                while (!stop.IsCancellationRequested)
                {
                    Assert.InRange(search.Search(All, CancellationToken.None).Total, 1, 4);
                    Assert.NotNull(search.Read("a", "疫苗"));
                    answers++;
                }

                return answers;
            },
            TestContext.Current.CancellationToken)).ToArray();
        foreach (string id in new[] { "b", "c", "d" })
        {
            _collection.Add(id);
            _collection.Rebuild();
            _clock.Advance(TimeSpan.FromSeconds(2));
        }

        await Task.Delay(100, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.True((await Task.WhenAll(readers)).Sum() > 0);
        _clock.Advance(TimeSpan.FromSeconds(2));
        WaitForTotal(search, 4);
    }

    [Fact]
    public async Task A_new_generation_that_cannot_be_read_leaves_the_old_one_serving()
    {
        _collection.Add("a");
        _collection.Rebuild();
        var log = new AwaitedLog<LiveSearch>();
        using var search = new LiveSearch(_collection.Index, _clock, log);
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
        File.WriteAllText(Path.Combine(_collection.Index, "CURRENT"), "g99\n");
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
        Assert.StartsWith("Generation g1 stays in use", await log.First, StringComparison.Ordinal);
        Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
    }

    [Fact]
    public async Task A_new_generation_that_may_not_be_read_is_told_once_and_served_later()
    {
        _collection.Add("a");
        _collection.Rebuild();
        var log = new AwaitedLog<LiveSearch>();
        using var search = new LiveSearch(_collection.Index, _clock, log);
        var switched = search.Overview.SwitchedAt;
        string current = Path.Combine(_collection.Index, "CURRENT");
        byte[] named = File.ReadAllBytes(current);
        File.Delete(current);
        Directory.CreateDirectory(current);
        for (int looks = 0; looks < 3; looks++)
        {
            _clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal(1, search.Search(All, CancellationToken.None).Total);
            Assert.StartsWith("Generation g1 stays in use", await log.First, StringComparison.Ordinal);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, log.Count);
        Assert.Equal(switched, search.Overview.SwitchedAt);
        Directory.Delete(current);
        File.WriteAllBytes(current, named);
        _collection.Add("b");
        _collection.Rebuild();
        _clock.Advance(TimeSpan.FromSeconds(2));
        WaitForTotal(search, 2, _clock);
    }

    public void Dispose() => _collection.Dispose();

    // Permissions do not bind an administrator, who runs tests too; that a folder cannot be read as a file does, and is the same exception.
    private void Withhold(string generation)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(_collection.Index, generation), "*.si"))
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        }
    }

    // A new generation is opened behind the requests.
    private static void WaitForTotal(LiveSearch search, long total, ManualClock? clock = null) => Assert.True(SpinWait.SpinUntil(
        () =>
        {
            // A look that has not ended yet keeps the next one off.
            clock?.Advance(TimeSpan.FromSeconds(1));
            return search.Search(All, CancellationToken.None).Total == total;
        },
        TimeSpan.FromSeconds(30)));

    private LiveSearch Open() => new(_collection.Index, _clock, NullLogger<LiveSearch>.Instance);
}
