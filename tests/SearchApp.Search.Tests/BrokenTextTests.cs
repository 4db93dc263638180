using SearchApp.Indexing;
using SearchApp.Testing;

namespace SearchApp.Search.Tests;

public sealed class BrokenTextTests
{
    [Fact]
    public void Controls_and_endless_lines_are_indexed_and_half_a_pair_costs_its_record_only()
    {
        using var folder = new TempFolder();
        File.WriteAllLines(folder["news.jsonl"],
        [
            """{"id":"half","title":"疫\ud800苗","text":"接种工作"}""",
            """{"id":"bom","title":"疫\ufeff苗","text":"接\ufffe种\u200b工作\ufffd"}""",
            """{"id":"nul","title":"\u0000","text":"\u0000接\u0000种\u202e工\u2066作\u0000"}""",
            $$"""{"id":"endless","text":"{{string.Concat(Enumerable.Repeat("接种", 1_700_000))}}结束"}""",
        ]);
        var options = new IndexBuildOptions
        {
            Source = folder["news.jsonl"],
            Index = folder["index"],
            AsOf = new DateOnly(2026, 1, 1),
            Raw = true,
        };

        var report = IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, TestContext.Current.CancellationToken);

        Assert.Contains("surrogate", Assert.Single(report.Skipped).Reason, StringComparison.Ordinal);
        using var searcher = ArticleSearcher.Open(folder["index"]);
        Assert.Equal(3, Total(searcher, "接种"));
        Assert.Equal(2, Total(searcher, "接种工作"));
        Assert.Equal(1, Total(searcher, "结束"));
        Assert.Equal(1, Total(searcher, "疫苗"));
        Assert.Equal(2, Total(searcher, "接\uD800种 \0工作\u202E"));
        Assert.Equal(3, Total(searcher, "\uDC00\0"));
    }

    private static long Total(ArticleSearcher searcher, string query) =>
        searcher.Search(new SearchRequest { Query = query }, TestContext.Current.CancellationToken).Total;
}
