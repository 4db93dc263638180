using System.Text;
using SearchApp.Search.Tests.Support;
using SearchApp.Search.Trends;
using SearchApp.Testing.Fuzzing;

namespace SearchApp.Search.Tests.Fuzzing;

/// <summary>Odd queries, through every question that takes one.</summary>
public sealed class QueryFuzzTests
{
    private static readonly string[] Tokens =
    [
        "AND ", " OR ", "|", "-", "NOT ", "\"", "“", "”", "「", "(", ")", "（", "）", "~", "~3", "~99999999999", "*", "疫*", "?", "title:", "标题:", "正文：", "来源:", "source:", "地区:", "region:广东", "日期:", "date:", "文号:", "人物:", "..", "2021-03..2021-06",
        "2021年", "近30天", "近99999999999天", "二〇二一年", "0000-00", "国发〔2021〕5号", "\\", "/", "^2", ":", "：", "｜", "－", "\u3000", "\u200B", "\u202E", "\u0000", "\ud83d", "𠮷", "Ａ", "é", "疫苗", "接种", "広東", "發改委", "a", "1e9",
    ];

    private static readonly string[] Seeds =
    [
        "疫苗接种", "疫苗 OR 接种 -会议", "\"疫苗接种\"~3 标题:广东", "(防控 | 工作) 地区:广东 日期:2021-03..2021-06", "疫* 人物:马某某 文号:\"国发〔2021〕5号\"", "近30天 NOT 会议", "标题:(疫苗 接种) OR 正文：\"会议\"", "來源:「新華社」 2021年6月",
    ];

    [Fact]
    public void Whatever_is_asked_is_answered()
    {
        var random = new Random(3);
        using var index = BuiltIndex.OfTexts(Enumerable.Range(0, 60).Select(_ => RandomArticles.Text(random, random.Next(4, 60))));
        Fuzzer.Run("query", [.. Seeds.Select(Encoding.UTF8.GetBytes)], Tokens, bytes => Ask(index.Searcher, Encoding.UTF8.GetString(bytes)));
    }

    private static string Ask(ArticleSearcher searcher, string text)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var request = new SearchRequest { Query = text, AsOf = new DateOnly(2021, 7, 1) };
        var response = searcher.Search(request, cancellation);
        Assert.Equal(text, response.Query.Text);
        foreach (var problem in response.Query.Problems)
        {
            Assert.InRange(problem.Start, 0, text.Length);
            Assert.InRange(problem.End, problem.Start, text.Length);
        }

        foreach (var mark in response.Hits.SelectMany(hit => hit.Snippets.Append(hit.Title), (_, shown) => shown)
            .SelectMany(shown => shown.Marks, (shown, mark) => (shown.Text, mark)))
        {
            Assert.InRange(mark.mark.End, mark.mark.Start + 1, mark.Text.Length);
        }

        var trend = searcher.Trend(new TrendRequest { Queries = [text], Filters = request, ByProvince = true }, cancellation);
        var suggested = searcher.Suggest(text, 5);
        var quote = searcher.CheckQuote(text, cancellation);
        string explained = response.Hits is [var first, ..] ? $"{searcher.Explain(request, first.Id)!.Matched}" : "";
        string problems = string.Join(',', response.Query.Problems.Select(problem => problem.Kind).Distinct().Order());
        return $"{problems} {response.Total > 0} {response.LooserReadings.Count} {response.Query.Synonyms.Count} {response.DidYouMean is null} {trend.Series.Count} {suggested.Count} {quote.Verdict} {explained}";
    }
}
