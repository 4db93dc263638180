using FsCheck;
using FsCheck.Fluent;
using SearchApp.Corpus;
using SearchApp.Search.Scoring;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void An_explanation_agrees_with_the_search_at_any_rank() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var articles = RandomArticles.Make(random, 20);
        var search = TestSearch.Ranked(new RankingSettings { Rescored = random.Next(1, 12) }, articles);
        var request = new SearchRequest
        {
            Query = random.Next(5) switch
            {
                0 => $"{RandomArticles.Text(random, 2)} -{RandomArticles.Text(random, 2)}",
                1 => $"{RandomArticles.Text(random, 1)} | (标题:{RandomArticles.Text(random, 2)} 工作) | “{RandomArticles.Text(random, 3)}”",
                2 => RandomArticles.Text(random, 9),
                3 => $"广东 {RandomArticles.Text(random, 1)} | 2021年6月",
                _ => $"相关({RandomArticles.Text(random, 5)}) -“{RandomArticles.Text(random, 2)}”",
            },
            Regions = random.Next(2) == 0 ? [] : ["440000"],
            Sort = random.Next(2) == 0 ? SortOrder.Relevance : SortOrder.Recent,
            AsOf = random.Next(2) == 0 ? null : new DateOnly(2021, 6, 15),
            Size = 100,
        };
        var hits = search.Search(request).Hits.ToDictionary(hit => hit.Id, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var explanation = search.Explain(request, article.Id.Value)!;
            Assert.Equal(hits.ContainsKey(article.Id.Value), explanation.Matched);
            Assert.Equal(explanation.Matched, explanation.Failing is null);
            Assert.Equal(explanation.Matched ? hits[article.Id.Value].Score : 0, explanation.Score);
            if (explanation.Matched)
            {
                Assert.Equal(explanation.Score, explanation.Clauses.Sum(clause => clause.Score), tolerance: 0.001f);
            }

            Assert.All(explanation.Clauses, AddsUp);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Beyond_the_best_the_explanation_says_that_nearness_earns_nothing()
    {
        Article[] articles = [.. Enumerable.Range(1, 3).Select(at =>
            Some.Article(body: string.Concat(Enumerable.Repeat("疫苗接种工作", at)) + new string('。', 200) + "会议", id: $"{at}"))];
        var search = TestSearch.Ranked(new RankingSettings { Rescored = 1 }, articles);
        var request = new SearchRequest { Query = "疫苗 工作" };
        var ids = search.Ids(request);
        Assert.Equal(3, ids.Length);
        Assert.Contains(search.Explain(request, ids[0])!.Clauses, clause => clause.Kind == ExplainedClauseKind.Nearness);
        Assert.DoesNotContain(search.Explain(request, ids[0])!.Clauses, clause => clause.Kind == ExplainedClauseKind.NotReranked);
        var last = search.Explain(request, ids[2])!.Clauses;
        Assert.Contains(last, clause => clause is { Kind: ExplainedClauseKind.NotReranked, Matched: true, Score: 0 });
        Assert.DoesNotContain(last, clause => clause.Kind == ExplainedClauseKind.Nearness);
    }

    [Fact]
    public void Alternatives_and_phrases_are_shown_in_parts()
    {
        var search = TestSearch.Over(Some.Article("疫苗接种工作", "疫苗接种工作会议。疫苗接种工作。", id: "it"), Some.Article("口罩", "口罩"));
        var choice = search.Explain(new SearchRequest { Query = "“疫苗接种工作” | 口罩" }, "it")!.Clauses[0];
        Assert.Equal(2, choice.Choices.Count);
        Assert.True(choice.Choices[0].Matched);
        Assert.False(choice.Choices[1].Matched);
        Assert.Equal(choice.Score, choice.Choices[0].Score);
        Assert.Contains(choice.Choices[0].Terms, term => term is { Term: "疫苗接种工作", InTitle: 1, InBody: 2, Score: 0 });
    }

    private static void AddsUp(ExplainedClause clause)
    {
        Assert.All(clause.Terms, term => Assert.True(term.InTitle + term.InBody > 0));
        if (clause.Terms.Count > 0)
        {
            Assert.Equal(clause.Score, clause.Terms.Sum(term => term.Score), tolerance: 0.001f);
        }

        if (clause.Choices.Count > 0)
        {
            Assert.Equal(clause.Score, clause.Choices.Sum(choice => choice.Score), tolerance: 0.001f);
            Assert.All(clause.Choices, AddsUp);
        }
    }

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
