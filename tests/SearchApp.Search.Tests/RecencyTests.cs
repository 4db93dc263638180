using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class RecencyTests
{
    private static readonly TestSearch Search = TestSearch.Over(
        Some.Article(body: "疫苗工作。疫苗工作。", date: "2019-06-01", id: "old and better"),
        Some.Article(body: "疫苗工作。今天开会研究。", date: "2021-06-01", id: "new"),
        Some.Article(body: "疫苗工作。今天开会研究。", id: "undated"));

    [Fact]
    public void By_relevance_age_counts_for_nothing() =>
        Assert.Equal("old and better", Search.Ids(new SearchRequest { Query = "疫苗" })[0]);

    [Fact]
    public void By_relevance_and_age_a_later_article_gains_and_an_undated_one_does_not() =>
        Assert.Equal(["new", "old and better", "undated"], Search.Ids(new SearchRequest { Query = "疫苗", Sort = SortOrder.Recent }));

    [Fact]
    public void Age_counts_back_from_the_given_day_but_at_most_from_the_latest_article()
    {
        Assert.Equal("old and better", Search.Ids(Asked(new DateOnly(2019, 6, 1)))[0]);
        Assert.Equal(Gain(new DateOnly(2021, 6, 1)), Gain(new DateOnly(2050, 1, 1)));
        Assert.True(Gain(new DateOnly(2021, 6, 1)) > 0);

        static SearchRequest Asked(DateOnly asOf) => new() { Query = "疫苗", Sort = SortOrder.Recent, AsOf = asOf };
        static float Gain(DateOnly asOf) =>
            Search.Explain(Asked(asOf), "new")!.Clauses.Single(clause => clause.Kind == ExplainedClauseKind.Recency).Score;
    }

    [Fact]
    public void Without_a_query_the_latest_comes_first() =>
        Assert.Equal("new", Search.Ids(new SearchRequest { Sort = SortOrder.Recent })[0]);

    [Fact]
    public void What_matches_is_the_same()
    {
        var request = new SearchRequest { Query = "疫苗 -开会" };
        Assert.Equal(Search.Search(request).Total, Search.Search(request with { Sort = SortOrder.Recent }).Total);
    }
}
