using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class SuggestionTests
{
    private static readonly TestSearch Search = TestSearch.Over(
        Some.Article("广东加快推进疫苗接种工作", "疫苗接种工作有序推进，营商环境持续优化。", id: "a"),
        Some.Article("重庆疫苗接种有序推进", "疫苗接种和疫情防控。", id: "b"),
        Some.Article("优化营商环境，深化“放管服”改革", "营商环境没有最好，只有更好。", id: "c"),
        Some.Article("疫苗接种进校园", "学校组织疫苗接种。", id: "d"),
        Some.Article("赌场开户疫苗广告", "疫苗", quarantined: true, id: "spam"));

    [Theory]
    [InlineData("ym", "疫苗")]
    [InlineData("yimiao", "疫苗")]
    [InlineData("yim", "疫苗")]
    [InlineData("ymjz", "疫苗接种")]
    [InlineData("YMJZ", "疫苗接种")]
    [InlineData("ｙｍｊｚ", "疫苗接种")]
    [InlineData("yimiaojiezhong", "疫苗接种")]
    [InlineData("疫", "疫苗接种")]
    [InlineData("疫m", "疫苗")]
    [InlineData("疫苗", "疫苗接种")]
    [InlineData("yshj", "营商环境")]
    [InlineData("fgf", "放管服")]
    [InlineData("广东 ym", "广东 疫苗")]
    [InlineData("  广东　疫苗", "广东　疫苗接种")]
    [InlineData("營商", "營商環境")]
    [InlineData("廣東 ym", "廣東 疫苗")]
    [InlineData("重", "重庆疫苗接种有序推进")]
    [InlineData("优化营", "优化营商环境，深化“放管服”改革")]
    [InlineData("營商環境 fgf", "營商環境 放管服")]
    public void What_is_typed_in_characters_or_pinyin_is_completed(string typed, string completion) =>
        Assert.Contains(completion, Search.Suggest(typed, 10).Select(suggestion => suggestion.Text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("y")]
    [InlineData("广东 ")]
    [InlineData("赌场")]
    [InlineData("xyzxyz")]
    [InlineData("\uD800")]
    [InlineData("\"(")]
    public void Nothing_is_made_up(string typed) => Assert.Empty(Search.Suggest(typed, 10));

    [Fact]
    public void Suggestions_say_what_they_are_and_there_are_no_more_than_asked_for()
    {
        var all = Search.Suggest("疫苗", 10);

        Assert.Equal(new Suggestion("疫苗接种", SuggestionKind.Phrase, 3), all[0]);
        Assert.Contains(new Suggestion("疫苗接种进校园", SuggestionKind.Title, 1), all);
        Assert.Contains(new Suggestion("营商环境", SuggestionKind.Term, 2), Search.Suggest("yshj", 1));
        Assert.Single(Search.Suggest("疫", 1));
        Assert.Empty(Search.Suggest("疫", 0));
    }

    [Theory]
    [InlineData("役苗", "疫苗")]
    [InlineData("苗疫", "疫苗")]
    [InlineData("投苗接种", "疫苗接种")]
    [InlineData("役苗接钟", "疫苗接种")]
    [InlineData("营商环镜", "营商环境")]
    [InlineData("營商環竟", "營商環境")]
    [InlineData("广东 役苗", "广东 疫苗")]
    [InlineData("yimiao", "疫苗")]
    [InlineData("疫情访控", "疫情防控")]
    public void A_query_that_finds_hardly_anything_is_respelt(string query, string other)
    {
        var spelling = Search.Search(query).DidYouMean;

        Assert.Equal(other, spelling?.Query);
        Assert.Equal(Search.Search(other).Total, spelling!.Total);
    }

    [Theory]
    [InlineData("疫苗")]
    [InlineData("火星")]
    [InlineData("某疫苗街中人")]
    [InlineData("\"役苗\"")]
    [InlineData("-疫苗")]
    [InlineData("地区:役苗")]
    [InlineData("")]
    public void A_query_that_finds_enough_or_says_more_than_words_is_left_as_it_is(string query) =>
        Assert.Null(Search.Search(query).DidYouMean);
}
