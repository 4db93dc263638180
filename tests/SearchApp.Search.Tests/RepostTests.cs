using FsCheck;
using FsCheck.Fluent;
using SearchApp.Corpus;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class RepostTests
{
    [Fact]
    public void The_best_of_a_group_stands_for_all_and_nothing_else_is_hidden() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        Article[] articles = [.. RandomArticles.Make(random, 30).Select(article => article with
        {
            Repost = random.Next(3) == 0 ? null : new ArticleId("group" + random.Next(6)),
        })];
        var groups = articles.ToDictionary(article => article.Id.Value, article => article.Repost?.Value ?? article.Id.Value);
        var search = TestSearch.OverSegments(articles[..11], articles[11..]);
        var sort = (SortOrder)random.Next(3);
        var request = new SearchRequest { Query = random.Next(3) == 0 ? "" : RandomArticles.Text(random, 1), Sort = sort, Size = 100 };
        var all = search.Search(request with { Reposts = RepostDisplay.Show });
        var collapsed = search.Search(request);
        Assert.Equal(all.Total, all.HitTotal);
        Assert.Equal(all.Total, collapsed.Total);
        Assert.Equal(collapsed.HitTotal, collapsed.Hits.Count);
        Assert.Equal(all.Total, collapsed.Hits.Sum(hit => hit.Reposts + 1));
        Assert.Equal(
            all.Hits.Select(hit => groups[hit.Id]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            collapsed.Hits.Select(hit => groups[hit.Id]).Order(StringComparer.Ordinal));
        if (sort != SortOrder.Relevance)
        {
            Assert.Equal(all.Hits.DistinctBy(hit => groups[hit.Id]).Select(hit => hit.Id), collapsed.Hits.Select(hit => hit.Id));
        }

        var paged = Enumerable.Range(1, 10).SelectMany(page => search.Search(request with { Page = page, Size = 7 }) is var p && p.Page == page ? p.Hits : []);
        Assert.Equal(collapsed.Hits.Select(hit => hit.Id), paged.Select(hit => hit.Id));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_group_is_listed_first_publisher_first_then_by_date()
    {
        var search = TestSearch.Over(
            Some.Article("会议", date: "2021-06-03", source: "晚报", id: "b") with { Repost = new ArticleId("a") },
            Some.Article("会议", date: "2021-06-02", source: "新华社", id: "a") with { Repost = new ArticleId("a") },
            Some.Article("会议", date: "2021-06-01", source: "日报", id: "c") with { Repost = new ArticleId("a") },
            Some.Article("会议", date: "2021-06-01", id: "other"));
        var hit = search.Search("会议").Hits.Single(hit => hit.RepostOf is not null);
        Assert.Equal(2, hit.Reposts);
        var members = search.Reposts(hit.RepostOf!);
        Assert.Equal(["a", "c", "b"], members.Select(member => member.Id));
        Assert.Equal(("新华社", "2021-06-02", true), (members[0].Source, members[0].Date, members[0].IsFirst));
        Assert.Empty(search.Reposts("no such group"));
    }
}
