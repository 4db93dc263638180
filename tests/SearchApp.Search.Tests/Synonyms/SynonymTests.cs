using FsCheck;
using FsCheck.Fluent;
using SearchApp.Corpus;
using SearchApp.Search.Synonyms;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests.Synonyms;

public sealed class SynonymTests
{
    private static readonly TestSearch News = TestSearch.Over(
        Some.Article("发改委开会", "今天开会。", "2021-06-01", id: "short"),
        Some.Article("国家发展和改革委员会开会", "今天开会。", "2021-06-01", id: "long"),
        Some.Article("省发展和改革委员会开会", "今天开会。", "2021-06-01", id: "province"),
        Some.Article("卫生部发言", "今天发言。", "2012-06-01", id: "health2012"),
        Some.Article("美国卫生部发言", "今天发言。", "2021-06-01", id: "health2021"),
        Some.Article("国家卫健委发言", "今天发言。", "2021-06-01", id: "nhc"),
        Some.Article("最佳化營商環境", "持續最佳化。", "2021-06-01", id: "tw") with { Script = TextScript.Traditional },
        Some.Article("参数最佳化", "研究最佳化。", "2021-06-01", id: "maths") with { Script = TextScript.Simplified },
        Some.Article("优化营商环境", "持续优化。", "2021-06-01", id: "cn") with { Script = TextScript.Simplified });

    [Theory]
    [InlineData("发改委", "long province short")]
    [InlineData("發改委", "long province short")]
    [InlineData("国家发展和改革委员会", "long short")]
    [InlineData("省发改委", "province")]
    [InlineData("标题:发改委", "long province short")]
    [InlineData("正文:发改委", "")]
    [InlineData("\"发改委\"", "short")]
    [InlineData("发改委*", "short")]
    [InlineData("同句(发改委 开会)", "short")]
    [InlineData("-发改委", "cn health2012 health2021 maths nhc tw")]
    [InlineData("开会 -“发改委”", "long province")]
    [InlineData("国家卫健委", "health2012 nhc")]
    [InlineData("卫生部", "health2012 health2021")]
    [InlineData("优化", "cn tw")]
    [InlineData("最佳化", "cn maths tw")]
    [InlineData("優化营商环境", "cn tw")]
    public void A_word_finds_its_other_forms_where_they_mean_the_same(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', News.Ids(query).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("全国政协", "full short")]
    [InlineData("政协", "conference full provincial short")]
    [InlineData("人大", "congress")]
    [InlineData("人民代表大会", "congress")]
    [InlineData("两会", "both")]
    [InlineData("补贴", "subsidy")]
    public void Congress_and_conference_find_their_full_names_and_nothing_else(string query, string ids)
    {
        var search = TestSearch.Over(
            Some.Article("全国政协开会", "今天开会。", id: "short"),
            Some.Article("中国人民政治协商会议全国委员会开会", "今天开会。", id: "full"),
            Some.Article("省政协开会", "今天开会。", id: "provincial"),
            Some.Article("人民政治协商会议章程", "全文。", id: "conference"),
            Some.Article("省人民代表大会会议", "今天开会。", id: "congress"),
            Some.Article("全国两会开幕", "今天开幕。", id: "both"),
            Some.Article("农机购置补贴", "通知。", id: "subsidy"),
            Some.Article("生活困难补助", "通知。", id: "relief"));
        Assert.Equal(ids, string.Join(' ', search.Ids(query).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void They_are_shown_and_can_be_turned_off()
    {
        var applied = Assert.Single(News.Search("国家卫健委").Query.Synonyms);
        Assert.Equal("国家卫健委", applied.Word);
        Assert.Contains("国家卫生健康委员会", applied.Others);
        Assert.Contains("卫生部（至2013年）", applied.Others);
        var without = News.Search(new SearchRequest { Query = "国家卫健委", Synonyms = false });
        Assert.Empty(without.Query.Synonyms);
        Assert.Equal(["nhc"], without.Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void A_long_text_counts_other_forms_as_evidence()
    {
        var ids = News.Ids("相关(发改委如何开会)");
        Assert.Equal(["long", "short"], ids[..2].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Marks_stand_where_the_other_form_stands_in_the_articles_where_it_is_meant()
    {
        Assert.Equal(["国家发展和改革委员会"], Marked("long", "发改委"));
        Assert.Equal(["卫生部"], Marked("health2012", "国家卫健委"));
        Assert.Empty(Marked("health2021", "国家卫健委"));
        Assert.Equal(["最佳化"], Marked("tw", "优化"));
        Assert.Empty(Marked("maths", "优化"));
    }

    [Fact]
    public void Another_form_scores_as_the_word_itself()
    {
        var search = TestSearch.Over(
            Some.Article("", "最高法的意见", id: "short"), Some.Article("", "最高人民法院", id: "long"), Some.Article("", "别的事情", id: "other"));
        var hits = search.Search("最高法").Hits;
        Assert.Equal(2, hits.Count);
        Assert.Equal(hits[0].Score, hits[1].Score, tolerance: 0.5f);
    }

    [Fact]
    public void Asking_for_a_word_and_excluding_it_divide_the_collection() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var entries = SynonymTable.Shipped.Entries.ToArray();
        var chosen = Enumerable.Range(0, 4).Select(_ => entries[random.Next(entries.Length)]).ToArray();
        string[] forms = [.. chosen.SelectMany(entry => entry.Others.Select(form => form.Text).Append(entry.Word))];
        Article[] articles = [.. Enumerable.Range(0, 20).Select(n => Some.Article(
            forms[random.Next(forms.Length)],
            forms[random.Next(forms.Length)] + "和" + forms[random.Next(forms.Length)],
            random.Next(4) == 0 ? null : $"{random.Next(1990, 2025)}-05-01") with { Script = (TextScript)random.Next(4) })];
        var search = TestSearch.OverSegments(articles[..7], articles[7..]);
        foreach (var entry in chosen)
        {
            string[] with = search.Ids(entry.Word);
            string[] without = search.Ids("-" + entry.Word);
            Assert.Equal(articles.Length, with.Union(without).Count());
            Assert.Equal(articles.Length, with.Length + without.Length);
            Assert.Superset(search.Ids($"\"{entry.Word}\"").ToHashSet(), with.ToHashSet());
        }
    }).QuickCheckThrowOnFailure();

    private static string[] Marked(string id, string query)
    {
        var title = News.View(id, query).Title;
        return [.. title.Marks.Select(mark => title.Text[mark.Start..mark.End])];
    }
}
