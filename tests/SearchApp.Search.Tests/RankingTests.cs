using SearchApp.Corpus;
using SearchApp.Search.Scoring;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class RankingTests
{
    private static readonly RankingSettings AnyEvidence = new() { RelatedCoverage = 0 };

    [Fact]
    public void A_word_that_its_texts_dwell_on_weighs_more_than_one_as_rare_that_they_mention_once()
    {
        Assert.Equal(Bm25.InverseDocumentFrequency(100, 10), Bm25.Weight(100, new TermFigures(10, 10)), tolerance: 1e-6f);
        Assert.Equal(1.5f * Bm25.InverseDocumentFrequency(100, 10), Bm25.Weight(100, new TermFigures(10, 30)), tolerance: 1e-6f);

        var search = TestSearch.Over(
            Some.Article(body: "疫苗接种，疫苗运输，疫苗储存", id: "dwells"),
            Some.Article(body: "采取措施", id: "once"),
            Some.Article(body: "疫苗问题", id: "topic"),
            Some.Article(body: "采取行动", id: "frame"));
        Assert.True(Score("topic", "疫苗") > Score("frame", "采取"));

        float Score(string id, string word) => search.Explain(new SearchRequest { Query = word }, id)!.Score;
    }

    [Fact]
    public void A_keyword_as_it_was_typed_counts_beside_its_parts()
    {
        Article[] articles =
        [
            Some.Article(body: "湖上北京市民散步，春天来了。", id: "whole"),
            Some.Article(body: "湖上北京，京市，市民散步来。", id: "parts"),
        ];
        Assert.Equal(Nearness(0, "北京市民", "parts", articles), Nearness(0, "北京市民", "whole", articles), tolerance: 1e-5f);
        Assert.Equal(Nearness(0, "北京市民", "parts", articles), Nearness(1, "北京市民", "parts", articles));
        Assert.True(Nearness(1, "北京市民", "whole", articles) > Nearness(0, "北京市民", "whole", articles));
    }

    [Fact]
    public void The_title_is_of_the_beginning_and_counts_once_with_it()
    {
        string late = string.Concat(Enumerable.Repeat("天气晴朗", 50)) + "北京市民散步。";
        Article[] articles =
        [
            Some.Article(title: "北京市民散步", body: late, id: "title"),
            Some.Article(title: "无题", body: late, id: "late"),
            Some.Article(title: "无题", body: "北京市民散步。" + late, id: "first"),
            Some.Article(title: "北京市民散步", body: "北京市民散步。" + late, id: "both"),
        ];
        Assert.True(Nearness(0, "北京市民", "title", articles) > Nearness(0, "北京市民", "late", articles));
        Assert.Equal(Nearness(0, "北京市民", "first", articles), Nearness(0, "北京市民", "title", articles), tolerance: 1e-5f);
        Assert.Equal(Nearness(0, "北京市民", "first", articles), Nearness(0, "北京市民", "both", articles), tolerance: 1e-5f);
    }

    [Fact]
    public void Neither_form_of_a_word_with_synonyms_is_a_keyword_as_typed()
    {
        var article = Some.Article(body: "国家发改委通报。", id: "it");
        Assert.Equal(Nearness(0, "发改委", "it", article), Nearness(1, "发改委", "it", article));
    }

    [Fact]
    public void Characters_in_common_count_among_short_texts_and_not_among_long_ones()
    {
        Article[] articles =
        [
            Some.Article(body: "某医疗队昨日驰援湖北。", id: "more in common"),
            Some.Article(body: "某医疗队昨日离开湖北。", id: "less in common"),
        ];
        var request = new SearchRequest { Query = "相关(医疗队 支援湖北)" };
        var among = TestSearch.Ranked(AnyEvidence, articles);
        Assert.Equal(["more in common", "less in common"], among.Ids(request));
        Assert.True(Characters(among, "more in common") > Characters(among, "less in common"));
        var amongLong = TestSearch.Ranked(
            AnyEvidence, [.. articles, Some.Article(body: string.Concat(Enumerable.Repeat("天气晴朗", 1000)), id: "long")]);
        Assert.Null(Characters(amongLong, "more in common"));

        float? Characters(TestSearch search, string id) =>
            search.Explain(request, id)!.Clauses.SingleOrDefault(clause => clause.Kind == ExplainedClauseKind.Characters)?.Score;
    }

    [Fact]
    public void Pairs_across_a_comma_of_the_query_are_not_asked_for()
    {
        var search = TestSearch.Over(Some.Article(body: "疫苗接种工作情况", id: "it"));
        Assert.Contains("苗接", Terms("疫苗接种工作情况"));
        Assert.DoesNotContain("苗接", Terms("疫苗，接种工作情况"));

        IEnumerable<string> Terms(string query) => search.Explain(new SearchRequest { Query = query }, "it")!.Clauses
            .SelectMany(clause => clause.Terms).Select(term => term.Term);
    }

    private static float Nearness(float keywordWeight, string keyword, string id, params Article[] articles) =>
        TestSearch.Ranked(AnyEvidence with { KeywordWeight = keywordWeight }, articles)
            .Explain(new SearchRequest { Query = $"相关({keyword})" }, id)!
            .Clauses.Single(clause => clause.Kind == ExplainedClauseKind.Nearness).Score;
}
