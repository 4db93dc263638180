using FsCheck;
using FsCheck.Fluent;
using SearchApp.Search.Quoting;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class QuoteTests
{
    private static readonly TestSearch News = TestSearch.Over(
        Some.Article("會議紀要", "會議指出，要加快推進新冠肺炎疫苗接種工作，提高服務水平。會議還研究了其他事項。", "2021-04-07", id: "hant"),
        Some.Article("转载", "会议指出,要加快推进新冠肺炎疫苗接种工作,提高服务水平。", "2021-04-09", id: "later"),
        Some.Article("别的", "今天天气很好，适合出门散步，公园里有很多人在打太极拳。", "2021-04-01", id: "other"));

    [Fact]
    public void A_quotation_is_found_as_it_stands_in_either_script_the_earliest_first()
    {
        var check = News.CheckQuote("“加快推进新冠肺炎疫苗接种工作，提高服务水平”");
        Assert.Equal((QuoteVerdict.Exact, 2L), (check.Verdict, check.Total));
        Assert.Equal(["hant", "later"], check.Sources.Select(source => source.Id));
        Assert.Equal("加快推進新冠肺炎疫苗接種工作，提高服務水平", check.Sources[0].Passage);
        Assert.Equal(1, check.Sources[0].Likeness);
    }

    [Fact]
    public void What_differs_is_shown_character_by_character()
    {
        var check = News.CheckQuote("要全面推进新冠肺炎疫苗接种，提高服务水平");
        Assert.Equal(QuoteVerdict.Near, check.Verdict);
        var parts = check.Sources.Single(source => source.Id == "later").Parts;
        Assert.Equal(
            ["要", "[全面|加快]", "推进新冠肺炎疫苗接种", "[|工作]", "提高服务水平"],
            parts.Select(part => part.IsSame ? part.Held : $"[{part.Quoted}|{part.Held}]"));
    }

    [Fact]
    public void A_quotation_of_which_only_the_beginning_was_checked_says_so()
    {
        string text = string.Concat(Enumerable.Range(0, 80).Select(at => $"第{at}条规定。"));
        var search = TestSearch.Over(Some.Article("规定", text + "到此为止。", id: "it"));
        var check = search.CheckQuote(text + "其余是编造的。");
        Assert.Equal((QuoteVerdict.Exact, true), (check.Verdict, check.IsCut));
        Assert.False(search.CheckQuote("第1条规定。第2条规定。").IsCut);
    }

    [Theory]
    [InlineData("会议", QuoteVerdict.TooShort)]
    [InlineData("", QuoteVerdict.TooShort)]
    [InlineData("本库没有收录的一句话，谁也没有说过", QuoteVerdict.NotHeld)]
    public void What_is_not_held_is_said_to_be_so(string quote, QuoteVerdict verdict)
    {
        var check = News.CheckQuote(quote);
        Assert.Equal(verdict, check.Verdict);
        Assert.Empty(check.Sources);
    }

    [Fact]
    public void A_passage_with_a_few_changed_characters_is_found_again_wherever_it_stands() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string Letters(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(3000))));
        string passage = Letters(random.Next(12, 60));
        string text = Letters(random.Next(400)) + passage + Letters(random.Next(400));
        int changes = random.Next(4);
        char[] quote = passage.ToCharArray();
        for (int change = 0; change < changes; change++)
        {
            quote[random.Next(1, quote.Length - 1)] = '々';
        }

        var (parts, found, distance) = QuoteAlignment.Find(new string(quote), text);
        Assert.Equal(passage, found);
        Assert.InRange(distance, 0, changes);
        Assert.Equal(new string(quote), string.Concat(parts.Select(part => part.Quoted)));
        Assert.Equal(passage, string.Concat(parts.Select(part => part.Held)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Similar_articles_share_what_sets_an_article_apart()
    {
        var search = TestSearch.Over(
            Some.Article("马兴瑞调度疫苗接种", "省长马兴瑞在省疾控中心调度疫苗接种全流程。", "2021-06-01", id: "it") with { Repost = new("it") },
            Some.Article("马兴瑞调度疫苗接种", "省长马兴瑞在省疾控中心调度疫苗接种全流程。", "2021-06-01", id: "copy") with { Repost = new("it") },
            Some.Article("广东疫苗接种调度会召开", "马兴瑞在疾控中心主持召开疫苗接种全流程调度会。", "2021-06-02", id: "same"),
            Some.Article("重庆疫苗接种工作", "重庆有序推进疫苗接种全流程工作。", "2021-08-02", id: "topic"),
            Some.Article("天气", "今天天气很好。", "2021-06-01", id: "other"));
        var similar = search.Similar("it");
        Assert.Equal("same", similar[0].Hit.Id);
        Assert.All(similar, article => Assert.InRange(article.Likeness, 0, 1));
        Assert.DoesNotContain(similar, article => article.Hit.Id is "it" or "copy" or "other");
        Assert.DoesNotContain(similar, article => article is { Hit.Id: "topic", IsSameEvent: true });
    }

    [Fact]
    public void A_long_text_that_holds_some_of_the_words_is_not_similar_to_a_short_one()
    {
        string filler = string.Concat(Enumerable.Range(0, 3000).Select(at => (at % 3) switch { 0 => "农业生产", 1 => "文化教育", _ => "水利建设" } + "，"));
        var search = TestSearch.Over(
            Some.Article("铁路临客免费运送景区滞留游客", "强降雨导致景区电力中断，铁路部门加开临客，免费运送滞留游客。", "2012-07-23", id: "short"),
            Some.Article("暴雨后铁路恢复", "强降雨过后铁路部门加开临客，景区游客返回。", "2012-07-25", id: "near"),
            Some.Article("政府工作报告", filler + "铁路、电力、景区、游客、中断、免费、部门。", "1984-05-15", id: "report"),
            Some.Article("天气", "今天天气很好。", "2021-06-01", id: "other"));
        Assert.Equal(["near"], search.Similar("short").Select(article => article.Hit.Id));
    }
}
