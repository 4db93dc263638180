using FsCheck;
using FsCheck.Fluent;
using SearchApp.Analysis;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests.QueryParsing;

public sealed class QueryParserTests
{
    private static readonly string[] Fragments =
    [
        "疫苗", "接种", "5G", " ", "　", "(", "）", "\"", "“", "」", "|", "OR", "-", "NOT ", "AND", "标题:", "日期：", "地区:", "~3", "*", "同句(",
        "至少2（", "相关(", "2021", "..", "近3天", "\ud83d", "\u0000", "㐀", "𠀀", "，", "至少999999999999(", "~99999999999",
    ];

    [Fact]
    public void Any_mixture_of_words_and_operators_gives_an_answer()
    {
        var search = TestSearch.Over(Some.Article("疫苗接种", "5G 网络与疫苗接种。", "2021-06-01", "440000"));
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            string query = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Fragments[random.Next(Fragments.Length)]));
            var response = search.Search(query);
            Assert.InRange(response.Total, 0, 1);
            Assert.Equal(query, response.Query.Text);
            Assert.All(response.Query.Problems, problem => Assert.InRange(problem.Start, 0, problem.End));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_string_gives_an_answer_in_bounded_time()
    {
        var search = TestSearch.Over(Some.Article("疫苗接种", "5G 网络与疫苗接种。", "2021-06-01", "440000"));
        Prop.ForAll<string>(text =>
        {
            string query = text ?? "";
            long start = System.Diagnostics.Stopwatch.GetTimestamp();
            var response = search.Search(query);
            Assert.Equal(query, response.Query.Text);
            Assert.All(response.Query.Problems, problem => Assert.InRange(problem.End, problem.Start, query.Length));
            Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(", 2000)]
    [InlineData("疫苗 ", 5000)]
    [InlineData("-", 3000)]
    [InlineData("标题:", 2000)]
    [InlineData("“疫苗”~99 ", 1000)]
    [InlineData("至少2(疫苗 ", 500)]
    [InlineData("同句(发改委 ", 500)]
    [InlineData("新冠肺炎", 2000)]
    [InlineData("ab* | ", 1000)]
    public void Many_of_one_thing_are_capped_and_the_cap_is_reported(string part, int times)
    {
        var search = TestSearch.Over(Some.Article("疫苗接种", "5G 网络与疫苗接种。", "2021-06-01", "440000"));
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        var response = search.Search(string.Concat(Enumerable.Repeat(part, times)));
        Assert.NotEmpty(response.Query.Problems);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_query_beyond_the_limits_is_cut_and_says_so_once()
    {
        var many = Read(string.Join(' ', Enumerable.Repeat("疫苗", 200)));
        Assert.Equal("查询超过 64 个词，从“疫苗”起没有读。", Assert.Single(many.Problems).Message);
        var deep = Read(new string('(', 100) + "疫苗" + new string(')', 100));
        Assert.Equal("疫苗", deep.Understood);
        Assert.Single(deep.Problems, problem => problem.Message.Contains("20 层", StringComparison.Ordinal));
        var longest = Read("疫苗" + new string(' ', 3000) + "接种");
        Assert.Equal("疫苗", longest.Understood);
        Assert.Equal("查询超过 2000 个字符，后面的部分没有读。", Assert.Single(longest.Problems).Message);
    }

    [Fact]
    public void A_relative_date_without_a_day_to_count_from_is_left_out()
    {
        var reading = Read("日期:近3天");
        Assert.Equal("“近3天”要从某一天往回数，但没有给出这一天，这个条件已略过。", Assert.Single(reading.Problems).Message);
    }

    private static QueryReading Read(string text) =>
        QueryBuilder.Build(
            new SearchRequest { Query = text },
            new QueryReader(KnownAnalyzers.Body, RankingSettings.Default, HasCharacters: true, SynonymTable.Shipped)).Reading;
}
