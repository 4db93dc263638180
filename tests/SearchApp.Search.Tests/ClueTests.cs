using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class ClueTests
{
    [Theory]
    [InlineData("广东 疫苗", "广东省")]
    [InlineData("廣東疫苗接種情況如何？", "广东省")]
    [InlineData("北京市海淀区 疫苗", "海淀区")]
    [InlineData("疫苗 -广东", "")]
    [InlineData("“广东” 疫苗", "")]
    [InlineData("中山大学 疫苗", "")]
    [InlineData("地区:广东 疫苗", "")]
    [InlineData("和平 发展", "")]
    [InlineData("白银 价格", "")]
    public void Places_are_clues(string query, string place) =>
        Assert.Equal(place, string.Join(' ', Reading(query).Clues.Where(clue => clue.Region is not null).Select(clue => clue.Region!.Name)));

    [Theory]
    [InlineData("疫苗 2021年6月", "2021-06-01", "2021-06-30")]
    [InlineData("疫苗 二〇二一年六月", "2021-01-01", "2021-12-31")]
    [InlineData("2021年6月5日疫苗接种情况如何", "2021-06-05", "2021-06-05")]
    [InlineData("疫苗 2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("疫苗 2021年2月31日", null, null)]
    public void Dates_are_clues(string query, string? from, string? to)
    {
        var clue = Reading(query).Clues.SingleOrDefault();
        Assert.Equal((from, to), (clue?.From?.ToString("yyyy-MM-dd"), clue?.To?.ToString("yyyy-MM-dd")));
    }

    [Fact]
    public void A_day_without_its_year_is_a_clue_to_any_year()
    {
        var clue = Assert.Single(Reading("2月16日发布会").Clues);
        Assert.Equal((0, 2, 16, null), (clue.Year, clue.Month, clue.Day, clue.From));
    }

    [Fact]
    public void An_article_of_the_place_or_the_time_rises_and_none_is_left_out()
    {
        const string Body = "广东疫苗接种工作进展，2021年6月发布。";
        var search = TestSearch.Over(
            Some.Article(body: Body, date: "2020-01-01", region: "500000", id: "other"),
            Some.Article(body: Body, date: "2020-01-01", region: "440100", id: "published there"),
            Some.Article(body: Body, date: "2020-01-01", region: "500000", about: ["440000"], id: "about it"),
            Some.Article(body: Body, date: "2021-06-09", region: "500000", id: "of that month"));
        Assert.Equal(["published there", "about it", "of that month", "other"], search.Ids("广东 疫苗"));
        Assert.Equal("of that month", search.Ids("相关(2021年6月 疫苗接种)")[0]);
        Assert.Equal(4, search.Search("相关(2021年6月 疫苗接种)").Total);
    }

    [Fact]
    public void A_month_beside_other_words_is_met_by_the_day_of_the_article_too()
    {
        var search = TestSearch.Over(
            Some.Article(body: "疫苗接种工作。", date: "2021-06-09", id: "then"),
            Some.Article(body: "2021年6月，疫苗接种开始。", date: "2022-01-01", id: "written"),
            Some.Article(body: "疫苗接种工作，2021 人，年末 6 个月。", date: "2022-01-01", id: "neither"));
        Assert.Equal(["then", "written"], search.Ids("疫苗 2021年6月").Order(StringComparer.Ordinal));
        Assert.Equal("疫苗 且 （“2021年6月”或发表于当时）", search.Search("疫苗 2021年6月").Query.Understood);
        Assert.Equal(["neither"], search.Ids("疫苗 -2021年6月"));
    }

    [Fact]
    public void A_day_without_its_year_is_looked_for_as_one_and_met_by_that_day_of_any_year()
    {
        var search = TestSearch.Over(
            Some.Article(body: "通报疫情。", date: "2020-02-16", id: "then"),
            Some.Article(body: "2月16日通报疫情。", date: "2022-03-01", id: "written"),
            Some.Article(body: "通报：2月8日新增3例，共16例，次日出院。", date: "2022-03-01", id: "scattered"));
        Assert.Equal(["then", "written"], search.Ids("2月16日").Order(StringComparer.Ordinal));
        Assert.Equal(["then", "written"], search.Ids("2月16日通报").Order(StringComparer.Ordinal));
        Assert.Equal(["written"], search.Ids("“2月16日”"));
    }

    [Fact]
    public void A_place_among_keywords_is_met_by_articles_published_there_or_about_it_on_request()
    {
        var search = TestSearch.Over(
            Some.Article(body: "广东疫苗接种。", id: "named"),
            Some.Article(body: "疫苗接种。", region: "440100", id: "published below it"),
            Some.Article(body: "深圳疫苗接种。", region: "500000", about: ["440300"], id: "about below it"),
            Some.Article(body: "疫苗接种。", region: "500000", id: "elsewhere"),
            Some.Article(body: "广州召开会议。", region: "440100", id: "of another matter"));
        Assert.Equal(["named"], search.Ids("广东 疫苗"));
        string[] all = ["about below it", "named", "published below it"];
        Assert.Equal(all, OfPlace("广东 疫苗").Order(StringComparer.Ordinal));
        Assert.Equal(all, OfPlace("廣東疫苗").Order(StringComparer.Ordinal));
        Assert.Equal("named", OfPlace("广东 疫苗")[0]);
        Assert.Equal(["named"], OfPlace("“广东” 疫苗"));
        Assert.DoesNotContain("named", OfPlace("疫苗 -广东"));
        Assert.Contains("published below it", OfPlace("疫苗 -广东"));
        Assert.Empty(OfPlace("标题:广东 疫苗"));
        Assert.Equal("广东（或涉及、发布于当地） 且 疫苗", search.Search(new SearchRequest { Query = "广东 疫苗", OfPlace = true }).Query.Understood);

        string[] OfPlace(string query) => search.Ids(new SearchRequest { Query = query, OfPlace = true });
    }

    [Fact]
    public void Where_no_article_names_the_place_those_of_it_are_offered()
    {
        var search = TestSearch.Over(Some.Article(body: "疫苗接种。", region: "440100", id: "it"), Some.Article(body: "疫苗接种。", region: "500000"));
        var looser = Assert.Single(search.Search("广东 疫苗").LooserReadings, reading => reading.Kind == LooserKind.OfPlace);
        Assert.Equal(1, looser.Total);
        Assert.Equal(["it"], search.Ids(looser.Request));
    }

    [Fact]
    public void A_long_name_of_a_place_is_a_keyword()
    {
        var search = TestSearch.Over(
            Some.Article(body: "广西壮族自治区疫苗接种。", id: "named"),
            Some.Article(body: "壮族疫苗接种。", id: "not named"));
        Assert.Equal(["named"], search.Ids("广西壮族自治区 疫苗"));
    }

    [Fact]
    public void An_explanation_says_that_the_place_may_be_met_by_the_article_s_own()
    {
        var search = TestSearch.Over(Some.Article(body: "疫苗接种。", region: "440100", id: "it"), Some.Article(body: "口罩"));
        var explanation = search.Explain(new SearchRequest { Query = "广东 疫苗", OfPlace = true }, "it")!;
        Assert.True(explanation.Matched);
        Assert.Equal(("广东（或涉及、发布于当地）", true, 0f), (explanation.Clauses[0].Text, explanation.Clauses[0].Matched, explanation.Clauses[0].Score));
        Assert.Contains(explanation.Clauses, clause => clause is { Kind: ExplainedClauseKind.Clue, Text: "广东", Score: > 0 });
    }

    private static QueryReading Reading(string query) => TestSearch.Over(Some.Article(body: "疫苗")).Search(query).Query;
}
