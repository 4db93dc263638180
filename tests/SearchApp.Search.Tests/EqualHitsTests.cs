using SearchApp.Corpus;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>Hits of the same score: latest day first, undated last, then in the order of the source.</summary>
public sealed class EqualHitsTests
{
    private static readonly string?[] Dates = ["2021-06-01", "2021-06-30", "2021-06", "2021", "2020-12-31", "--04-07", null];
    private static readonly string[] Bodies = ["疫苗接种", "疫苗接种工作", "各地推进疫苗接种，疫苗供应充足"];

    [Theory]
    [InlineData("疫苗", SortOrder.Relevance)]
    [InlineData("疫苗 OR 工作", SortOrder.Relevance)]
    [InlineData("工*", SortOrder.Relevance)]
    [InlineData("来源:新华社", SortOrder.Relevance)]
    [InlineData("疫苗", SortOrder.Newest)]
    [InlineData("疫苗", SortOrder.Oldest)]
    public void They_are_listed_as_a_scan_lists_them_and_pages_cut_that_list(string query, SortOrder sort)
    {
        var random = new Random(20261126);
        Article[] articles = [.. Enumerable.Range(0, 100).Select(_ => Some.Article(
            "", Bodies[random.Next(Bodies.Length)], Dates[random.Next(Dates.Length)], source: "新华社"))];
        var search = TestSearch.OverSegments(articles[..13], articles[13..60], articles[60..]);
        var request = new SearchRequest { Query = query, Sort = sort, Size = 100 };

        var hits = search.Search(request).Hits;

        var byId = articles.Index().ToDictionary(pair => pair.Item.Id.Value, StringComparer.Ordinal);
        var expected = hits.OrderByDescending(hit => sort == SortOrder.Relevance ? hit.Score : 0)
            .ThenBy(hit => Day(hit) == 0)
            .ThenByDescending(hit => sort == SortOrder.Oldest ? -Day(hit) : Day(hit))
            .ThenBy(hit => byId[hit.Id].Index);
        Assert.True(hits.Count > 20);
        Assert.Contains(hits.GroupBy(hit => (hit.Score, Day(hit))), group => group.Count() > 2);
        Assert.Equal(expected.Select(hit => hit.Id), hits.Select(hit => hit.Id));
        var pages = Enumerable.Range(1, (hits.Count + 6) / 7).SelectMany(page => search.Ids(request with { Page = page, Size = 7 }));
        Assert.Equal(hits.Select(hit => hit.Id), pages);

        int Day(ArticleHit hit) => byId[hit.Id].Item.Published is { Year: { } year } date ? (year * 10000) + ((date.Month ?? 0) * 100) + (date.Day ?? 0) : 0;
    }
}
