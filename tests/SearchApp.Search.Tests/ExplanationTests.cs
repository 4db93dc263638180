using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void An_explanation_agrees_with_the_search() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var articles = RandomArticles.Make(random, 20);
        var search = TestSearch.Over(articles);
        var request = new SearchRequest
        {
            Query = $"{RandomArticles.Text(random, 2)} -{RandomArticles.Text(random, 2)}",
            Regions = random.Next(2) == 0 ? [] : ["440000"],
            Size = 100,
        };
        var hits = search.Search(request).Hits.ToDictionary(hit => hit.Id, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var explanation = search.Explain(request, article.Id.Value)!;
            Assert.Equal(hits.ContainsKey(article.Id.Value), explanation.Matched);
            Assert.Equal(explanation.Matched, explanation.Failing is null);
            Assert.Equal(explanation.Matched ? hits[article.Id.Value].Score : 0, explanation.Score, tolerance: 0.001f);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_failing_condition_is_named()
    {
        var search = TestSearch.Over(Some.Article("疫苗", region: "500000", id: "cq"));
        Assert.Equal("口罩", search.Explain(new SearchRequest { Query = "疫苗 口罩" }, "cq")!.Failing);
        Assert.Equal("地区筛选", search.Explain(new SearchRequest { Query = "疫苗", Regions = ["广东"] }, "cq")!.Failing);
        Assert.Null(search.Explain(new SearchRequest { Query = "疫苗" }, "no such article"));
    }
}
