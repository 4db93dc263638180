using FsCheck;
using FsCheck.Fluent;
using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>What the engine finds against a scan of the texts that knows nothing of postings.</summary>
public sealed class NaiveScanTests
{
    [Fact]
    public void Every_kind_of_query_finds_what_a_scan_of_the_texts_finds() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var articles = RandomArticles.Make(random, 30);
        var search = TestSearch.OverSegments(articles[..10], articles[10..]);
        for (int round = 0; round < 20; round++)
        {
            var (query, matches) = Query(random, depth: 2);
            var expected = articles.Where(article => !article.Quarantined && matches(article)).Select(article => article.Id.Value);
            Assert.Equal(expected.Order(StringComparer.Ordinal), search.Ids(query).Order(StringComparer.Ordinal));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_substring_of_an_article_finds_it() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string body = RandomArticles.Text(random, 40);
        var search = TestSearch.Over(Some.Article("", body, id: "it"), Some.Article("", RandomArticles.Text(random, 40), id: "other"));
        for (int round = 0; round < 20; round++)
        {
            int length = random.Next(1, 9);
            string part = body.Substring(random.Next(body.Length - length + 1), length);
            Assert.Contains("it", search.Ids(part));
        }
    }).QuickCheckThrowOnFailure();

    private static (string Query, Func<Article, bool> Matches) Query(Random random, int depth)
    {
        var left = depth > 0 && random.Next(3) > 0 ? Query(random, depth - 1) : Leaf(random);
        var right = depth > 0 ? Query(random, depth - 1) : Leaf(random);
        return random.Next(5) switch
        {
            0 => ($"({left.Query}) ({right.Query})", a => left.Matches(a) && right.Matches(a)),
            1 => ($"({left.Query}) | ({right.Query})", a => left.Matches(a) || right.Matches(a)),
            2 => ($"({left.Query}) -({right.Query})", a => left.Matches(a) && !right.Matches(a)),
            3 => ($"至少2(({left.Query}) ({right.Query}))", a => left.Matches(a) && right.Matches(a)),
            _ => left,
        };
    }

    private static (string Query, Func<Article, bool> Matches) Leaf(Random random)
    {
        string text = RandomArticles.Text(random, random.Next(1, 4));
        var pieces = TextChunk.Analyze(text, KnownAnalyzers.Body).Pieces.Select(piece => piece.Text).ToArray();
        return random.Next(6) switch
        {
            0 => ($"\"{text}\"", a => Characters(a.Title).Contains(text, StringComparison.Ordinal) || InBody(a, text)),
            1 => ($"标题:\"{text}\"", a => Characters(a.Title).Contains(text, StringComparison.Ordinal)),
            2 => ($"正文:\"{text}\"", a => InBody(a, text)),
            3 => ("地区:广东", a => a.Region.Code?.StartsWith("44", StringComparison.Ordinal) == true),
            4 => ("日期:2021-06", a => a.Published is { Year: 2021, Month: 6 }),
            _ => (text, a => pieces.All(p => Characters(a.Title).Contains(p, StringComparison.Ordinal) || InBody(a, p))),
        };
    }

    private static bool InBody(Article article, string text) => Characters(article.Body).Contains(text, StringComparison.Ordinal);

    private static string Characters(string text) => text.Replace("，", "", StringComparison.Ordinal);
}
