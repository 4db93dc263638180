using FsCheck;
using FsCheck.Fluent;
using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Tests.Model;
using SearchApp.Search.Tests.Support;
using SearchApp.Search.Trends;

namespace SearchApp.Search.Tests;

/// <summary>A long text of which no article holds most is read as 相关(…), everywhere alike.</summary>
public sealed class LongTextTests
{
    private const string Held = "企业怎样申请稳岗返还补贴资金";
    private const string NotHeld = "农村中小学校怎样申请远程教育补贴资金";

    private static readonly Article[] Articles =
    [
        Some.Article("企业申请稳岗返还补贴资金", "申请的企业不裁员。", "2021-06-01", "440000", id: "most"),
        Some.Article("返还补贴", "企业申请，资金到位。", "2021-06-02", "500000", id: "some"),
        Some.Article("教育局：中小学校申请远程设备", "远程教育到农村。", "2021-07-01", "500000", "新华社", id: "school"),
        Some.Article("农村的教育", "中小学校开学。", "2022-03-01", "440100", id: "country"),
        Some.Article("天气", "晴。", "2022-03-01", "440000", id: "weather"),
        Some.Article("远程教育补贴", "农村的学校。", "2021-07-02", "330000", id: "remote"),
        Some.Article("补贴资金", "农村的中小学校通报。", "2021-07-03", "330000", id: "money"),
    ];

    private static readonly TestSearch News = TestSearch.OverSegments(Articles[..3], Articles[3..]);

    [Fact]
    public void Where_no_article_holds_most_the_related_ones_are_found_and_it_is_said()
    {
        var response = News.Search(NotHeld);
        var related = News.Search($"相关({NotHeld})");
        Assert.Equal(related.Hits.Select(hit => (hit.Id, hit.Score)), response.Hits.Select(hit => (hit.Id, hit.Score)));
        Assert.Equal("school", response.Hits[0].Id);
        Assert.Equal(ReadingWords.Simplified.RelatedNote, response.Query.RelatedNote);
        Assert.Equal(related.Query.Understood, response.Query.Understood);
        Assert.Equal($"与“{NotHeld}”相关", response.Query.Understood);
        Assert.Null(related.Query.RelatedNote);
        Assert.Empty(response.LooserReadings);
        Assert.Equal("said", News.Search(new SearchRequest { Query = NotHeld, Words = ReadingWords.Simplified with { RelatedNote = "said" } }).Query.RelatedNote);
    }

    [Fact]
    public void Where_an_article_holds_most_only_such_articles_are_found()
    {
        var response = News.Search(Held);
        Assert.Equal("most", Assert.Single(response.Hits).Id);
        Assert.Null(response.Query.RelatedNote);
        Assert.Contains("some", News.Ids($"相关({Held})"));
    }

    [Fact]
    public void Filters_that_leave_nothing_change_no_reading()
    {
        // A fresh engine, which has not learnt before that an article holds most of it.
        var response = TestSearch.Over(Articles).Search(new SearchRequest { Query = Held, Regions = ["重庆"] });
        Assert.Equal(0, response.Total);
        Assert.Null(response.Query.RelatedNote);
        Assert.Equal(
            [(LooserKind.Regions, 1), (LooserKind.EveryWord, 1)], response.LooserReadings.Select(looser => (looser.Kind, (int)looser.Total)));
        Assert.Equal(1, Assert.Single(response.Facets, facet => facet.Name == FacetNames.Region).Values.Sum(value => value.Count));

        var school = TestSearch.Over(Articles).Search(new SearchRequest { Query = NotHeld, Sources = ["新华社"] });
        Assert.Equal("school", Assert.Single(school.Hits).Id);
        Assert.NotNull(school.Query.RelatedNote);
        Assert.Equal(0, News.Search(new SearchRequest { Query = NotHeld, Sources = ["人民日报"] }).Total);
    }

    [Fact]
    public void What_is_in_quarantine_is_not_held()
    {
        Article[] articles = [.. Articles, Some.Article(NotHeld, date: "2021-06-01", quarantined: true, id: "hidden")];
        Assert.Equal("school", TestSearch.Over(articles).Ids(NotHeld)[0]);
        var search = TestSearch.Over(articles);
        var hidden = search.Search(new SearchRequest { Query = NotHeld, Quarantined = true });
        Assert.Equal("hidden", Assert.Single(hidden.Hits).Id);
        Assert.NotNull(hidden.Query.RelatedNote);
        Assert.NotNull(search.Search(NotHeld).Query.RelatedNote);
    }

    [Fact]
    public void Pages_agree_whether_counted_or_gone_on_behind_a_hit()
    {
        string[] all = News.Ids(NotHeld);
        Assert.True(all.Length > 2, $"{all.Length} hits");
        var first = News.Search(new SearchRequest { Query = NotHeld, Size = 2 });
        var second = new SearchRequest { Query = NotHeld, Size = 2, Page = 2 };
        var behind = new SearchRequest { Query = NotHeld, Size = 2, After = first.Next };
        foreach (var request in new[] { second, behind })
        {
            Assert.Equal(all[2..Math.Min(4, all.Length)], News.Ids(request));
            var fresh = TestSearch.OverSegments(Articles[..3], Articles[3..]).Search(request);
            Assert.Equal(all[2..Math.Min(4, all.Length)], fresh.Hits.Select(hit => hit.Id));
            Assert.Equal((first.Total, first.HitTotal, first.Query.RelatedNote), (fresh.Total, fresh.HitTotal, fresh.Query.RelatedNote));
        }
    }

    [Fact]
    public void The_explanation_says_why()
    {
        var request = new SearchRequest { Query = NotHeld };
        var explanation = News.Explain(request, "school")!;
        Assert.True(explanation.Matched);
        Assert.Equal(News.Search(request).Hits[0].Score, explanation.Score, tolerance: 1e-4f);
        Assert.Equal(ReadingWords.Simplified.RelatedNote, explanation.RelatedNote);
        Assert.Equal($"与“{NotHeld}”相关", News.Explain(request, "weather")!.Failing);
        Assert.Null(News.Explain(request with { Query = Held }, "most")!.RelatedNote);
    }

    [Fact]
    public void Other_conditions_keep_their_meaning()
    {
        Assert.Equal(["school"], News.Ids($"{NotHeld} “远程设备”"));
        Assert.Equal(["school"], News.Ids($"{NotHeld} 来源:新华社"));
        Assert.DoesNotContain("school", News.Ids($"{NotHeld} -远程设备"));
        Assert.NotNull(News.Search($"{NotHeld} -远程设备").Query.RelatedNote);
        Assert.Equal(0, News.Search($"{NotHeld} 香港").Total);
        Assert.Equal(0, News.Search($"“{NotHeld}”").Total);
        Assert.Null(News.Search($"“{NotHeld}”").Query.RelatedNote);
        Assert.Null(News.Search($"{NotHeld} OR {Held}").Query.RelatedNote);
    }

    [Fact]
    public void A_spelling_that_articles_hold_is_offered_beside_what_is_related()
    {
        Article[] articles = [.. Enumerable.Range(0, 4).Select(at => Some.Article("全面推进疫苗接种工作", $"第{at}次。")), .. Enumerable.Range(0, 8).Select(_ => Some.Article("天气", "晴。"))];
        var response = TestSearch.Over(articles).Search("全面推进役苗接种工作");
        Assert.Equal((4, true), ((int)response.Total, response.Query.RelatedNote is not null));
        Assert.Equal(new DidYouMean("全面推进疫苗接种工作", 4), response.DidYouMean);
    }

    [Fact]
    public void A_reader_who_stops_is_heard()
    {
        var request = new SearchRequest { Query = NotHeld };
        var stopped = new CancellationToken(canceled: true);
        var index = new ArticleIndex([new MemorySegment(Articles)], UserDictionary.PolicyTerms);
        Assert.Throws<OperationCanceledException>(() => new SearchEngine(index).Search(request, stopped));
        var engine = new SearchEngine(index);
        Assert.Throws<OperationCanceledException>(() => engine.Read(request, stopped));
        Assert.NotNull(engine.Read(request, TestContext.Current.CancellationToken).Reading.RelatedNote);
    }

    [Fact]
    public void All_numbers_agree_whatever_is_asked_first() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var articles = RandomArticles.Make(random, 40);
        string query = RandomArticles.Text(random, random.Next(7, 12));
        string[] regions = random.Next(2) == 0 ? ["440000"] : [];
        var request = new SearchRequest { Query = query, Regions = regions, Quarantined = random.Next(6) == 0, Size = 100 };
        var held = TestSearch.Over(articles).Search(new SearchRequest { Query = query });
        var asked = TestSearch.Over(articles);
        var response = asked.Search(request);
        Assert.Equal(held.Query.RelatedNote, response.Query.RelatedNote);
        Assert.Equal(held.Query.RelatedNote, asked.Search(query).Query.RelatedNote);

        var trend = Assert.Single(TestSearch.Over(articles).Trend(new TrendRequest { Queries = [query], Filters = request }).Series);
        Assert.Equal((response.Total, held.Query.RelatedNote), (trend.Counts.Sum() + trend.Coarser + trend.Undated, trend.Query.RelatedNote));

        var compared = TestSearch.Over(articles).Compare(
            new ComparisonRequest { Regions = ["440000", "500000"], Filters = request });
        Assert.Equal(held.Query.RelatedNote, compared.Query.RelatedNote);
        Assert.All(compared.Regions, region =>
            Assert.Equal(asked.Search(request with { Regions = [region.Region.Code] }).Total, region.Matching));

        var facet = Assert.Single(response.Facets, facet => facet.Name == FacetNames.Source);
        var found = TestSearch.Over(articles).FindFacetValues(request, FacetNames.Source, "来源");
        Assert.All(found, value => Assert.Equal(Assert.Single(facet.Values, other => other.Value == value.Value).Count, value.Count));
        Assert.All(response.Hits, hit => Assert.True(TestSearch.Over(articles).Explain(request, hit.Id)!.Matched));
    }).QuickCheckThrowOnFailure();
}
