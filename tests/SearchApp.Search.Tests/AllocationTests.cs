using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>A search takes memory for itself, not for each hit.</summary>
public sealed class AllocationTests : IDisposable
{
    private const int Articles = 20_000;
    private const int Rare = 100;

    private readonly BuiltIndex _index = BuiltIndex.OfTexts(Enumerable.Range(0, Articles).Select(i =>
        i % Rare == 0 ? "省政府召开会议，县医院开展接种。" : "省政府召开会议。"));

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("会议", "接种")]
    [InlineData("政府 会议", "医院 接种")]
    [InlineData("政府 OR 会议", "医院 OR 接种")]
    [InlineData("\"政府召开会议\"", "\"医院开展接种\"")]
    [InlineData("\"政府 会议\"~3", "\"医院 接种\"~3")]
    [InlineData("会*", "接*")]
    [InlineData("会议 -防汛", "接种 -防汛")]
    [InlineData("相关(省政府召开会议)", "相关(县医院开展接种)")]
    public void Many_hits_take_no_more_memory_than_few(string frequent, string rare)
    {
        using var snapshot = IndexSnapshot.Open(_index.Index);
        var index = ArticleIndex.Of(snapshot);
        var engine = new SearchEngine(index);
        foreach (bool facets in (bool[])[false, true])
        {
            foreach (var sort in (SortOrder[])[SortOrder.Relevance, SortOrder.Newest])
            {
                var few = Measure(rare, sort, facets);
                var many = Measure(frequent, sort, facets);
                Assert.InRange(few.Hits, 1, 2 * Articles / Rare);
                Assert.Equal(Articles, many.Hits);
                Assert.True(many.Bytes - few.Bytes < Articles / 4, $"{few.Hits} hits take {few.Bytes} bytes, {many.Hits} take {many.Bytes}.");
            }
        }

        (long Hits, long Bytes) Measure(string query, SortOrder sort, bool facets)
        {
            var request = new SearchRequest { Query = query, Sort = sort };
            var built = engine.Read(request, TestContext.Current.CancellationToken);
            (long Hits, long Bytes) least = (0, long.MaxValue);
            for (int run = 0; run < 5; run++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                var counts = facets ? new FacetCounts(index.Columns, request.Facets) : null;
                long hits = engine.Run(built.Query, request, sort, keep: 10, counts, TestContext.Current.CancellationToken, collapse: true).Total;
                least = (hits, Math.Min(least.Bytes, GC.GetAllocatedBytesForCurrentThread() - before));
            }

            return least;
        }
    }
}
