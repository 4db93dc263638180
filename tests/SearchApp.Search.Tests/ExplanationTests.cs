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
            Query = random.Next(4) switch
            {
                0 => $"{RandomArticles.Text(random, 2)} -{RandomArticles.Text(random, 2)}",
                1 => $"{RandomArticles.Text(random, 1)} | (标题:{RandomArticles.Text(random, 2)} 工作)",
                2 => RandomArticles.Text(random, 9),
                _ => $"相关({RandomArticles.Text(random, 5)}) -“{RandomArticles.Text(random, 2)}”",
            },
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
            Assert.All(explanation.Clauses.Where(clause => clause.Terms.Count > 0), clause =>
                Assert.Equal(clause.Score, clause.Terms.Sum(term => term.Score), tolerance: 0.001f));
            Assert.All(explanation.Clauses.SelectMany(clause => clause.Terms), term => Assert.True(term.InTitle + term.InBody > 0));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Terms_and_synonyms_are_named_with_where_they_stand()
    {
        var search = TestSearch.Over(Some.Article("国家发展和改革委员会通知", "国家发展和改革委员会说明。", id: "it"));
        var explanation = search.Explain(new SearchRequest { Query = "发改委" }, "it")!;
        Assert.True(explanation.Matched);
        Assert.Contains("国家发展和改革委员会", Assert.Single(explanation.Synonyms).Others);
        Assert.Contains(explanation.Clauses[0].Terms, term => term is { Term: "发改", IsWord: false, InTitle: 1, InBody: 1, Score: > 0 });
    }

    [Fact]
    public void The_failing_condition_is_named()
    {
        var search = TestSearch.Over(Some.Article("疫苗", region: "500000", id: "cq"));
        Assert.Equal("口罩", search.Explain(new SearchRequest { Query = "疫苗 口罩" }, "cq")!.Failing);
        var filtered = search.Explain(new SearchRequest { Query = "疫苗", Regions = ["广东"] }, "cq")!;
        Assert.Equal("地区筛选", filtered.Failing);
        Assert.Equal((ExplainedClauseKind.Filter, FacetNames.Region), (filtered.Clauses[^1].Kind, filtered.Clauses[^1].Filter));
        Assert.Null(search.Explain(new SearchRequest { Query = "疫苗" }, "no such article"));
    }
}
