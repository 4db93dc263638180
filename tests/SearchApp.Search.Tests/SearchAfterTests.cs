using SearchApp.Corpus;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>Going on behind a hit gives what counting pages gives, whatever the order and wherever a page ends.</summary>
public sealed class SearchAfterTests
{
    // More hits than are ordered together (100), so that pages lie before, across and behind that border.
    private const int Articles = 1000;

    private static readonly TestSearch Collection = Make();

    public static TheoryData<string, SortOrder, RepostDisplay, int> Lists()
    {
        var data = new TheoryData<string, SortOrder, RepostDisplay, int>();
        foreach (string query in new[] { "", "疫", "疫 OR 工 OR 广 OR 会 OR 种 OR 防" })
        {
            foreach (var sort in Enum.GetValues<SortOrder>())
            {
                data.Add(query, sort, RepostDisplay.Show, 7);
                data.Add(query, sort, RepostDisplay.Collapse, 33);
            }

            data.Add(query, SortOrder.Relevance, RepostDisplay.Show, 50);
            data.Add(query, SortOrder.Relevance, RepostDisplay.Show, 100);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_hit_comes_once_and_in_the_order_of_the_pages(string query, SortOrder sort, RepostDisplay reposts, int size)
    {
        var request = new SearchRequest { Query = query, Sort = sort, Reposts = reposts, Size = size };
        var first = Collection.Search(request);
        var pages = new List<string>();
        for (int page = 1; (page - 1) * size < first.HitTotal; page++)
        {
            pages.AddRange(Collection.Search(request with { Page = page }).Hits.Select(Shown));
        }

        var behind = new List<string>();
        SearchResponse? response = null;
        do
        {
            response = response is null ? first : Collection.Search(request with { After = response.Next });
            Assert.Equal((behind.Count / size) + 1, response.Page);
            Assert.Equal((first.Total, first.HitTotal), (response.Total, response.HitTotal));
            behind.AddRange(response.Hits.Select(Shown));
        }
        while (response.Next is not null);

        Assert.True(pages.Count > 100 + size, $"{pages.Count} hits");
        Assert.Equal(pages, behind);
    }

    [Fact]
    public void Behind_the_last_hit_there_is_none()
    {
        var response = Collection.Search(new SearchRequest { After = new SearchPosition(Articles, 0) });
        Assert.Empty(response.Hits);
        Assert.Null(response.Next);
        Assert.Equal(Collection.Search(new SearchRequest()).Total, response.Total);
    }

    [Fact]
    public void A_position_that_is_none_begins_at_the_beginning()
    {
        string[] first = Collection.Ids(new SearchRequest());
        Assert.Equal(first, Collection.Ids(new SearchRequest { After = new SearchPosition(0, 0) }));
        Assert.Equal(first, Collection.Ids(new SearchRequest { After = new SearchPosition(-5, ulong.MaxValue) }));
    }

    [Theory]
    [InlineData(SortOrder.Relevance, 100_000)]
    [InlineData(SortOrder.Relevance, int.MaxValue)]
    [InlineData(SortOrder.Newest, int.MaxValue)]
    public void A_page_beyond_the_last_is_the_last_says_so_and_takes_no_more_memory(SortOrder sort, int page)
    {
        var request = new SearchRequest { Query = "疫", Sort = sort, Size = SearchRequest.MaxSize };
        var first = Collection.Search(request);
        int last = (int)((first.HitTotal - 1) / request.Size) + 1;
        var expected = Collection.Search(request with { Page = last });
        Collection.Search(request with { Page = page });

        long before = GC.GetAllocatedBytesForCurrentThread();
        var beyond = Collection.Search(request with { Page = page });
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Collection.Search(request with { Page = last });
        long usual = GC.GetAllocatedBytesForCurrentThread() - before - allocated;

        Assert.Equal(last, beyond.Page);
        Assert.Equal(expected.Hits.Select(Shown), beyond.Hits.Select(Shown));
        Assert.NotEmpty(beyond.Hits);
        Assert.True(allocated < usual + (64 * Articles), $"{allocated} bytes beyond the last page, {usual} on it.");
    }

    private static string Shown(ArticleHit hit) => $"{hit.Id} {hit.Score:R} {hit.Reposts}";

    private static TestSearch Make()
    {
        var random = new Random(11);
        Article[] articles = [.. RandomArticles.Make(random, Articles).Select(article => article with
        {
            Repost = random.Next(3) == 0 ? new ArticleId("group" + random.Next(40)) : null,
        })];
        return TestSearch.OverSegments(articles[..100], articles[100..130], articles[130..]);
    }
}
