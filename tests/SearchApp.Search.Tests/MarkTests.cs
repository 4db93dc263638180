using FsCheck;
using FsCheck.Fluent;
using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

public sealed class MarkTests
{
    [Fact]
    public void Marks_lie_in_the_stored_text_apart_from_each_other_and_hold_only_what_the_query_asks() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string query = RandomArticles.Text(random, random.Next(2, 5));
        foreach (var hit in TestSearch.Over(RandomArticles.Make(random, 20)).Search(query).Hits)
        {
            foreach (var text in hit.Snippets.Append(hit.Title))
            {
                int end = -1;
                foreach (var mark in text.Marks)
                {
                    Assert.True(mark.Start > end && mark.End > mark.Start && mark.End <= text.Text.Length);
                    end = mark.End;
                    string marked = text.Text[mark.Start..mark.End].Replace("，", "", StringComparison.Ordinal);
                    Assert.All(Folding.Fold(marked), c => Assert.Contains(c, Folding.Fold(query)));
                }
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_mark_is_something_that_the_query_matches_across_scripts_synonyms_and_beginnings() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string[] asked = ["发改委", "疫苗", "新冠肺炎", "covid", "优化", "接种"];
        string[] said = ["國家發展和改革委員會", "发改委", "疫苗", "新型冠狀病毒感染", "COVID-19", "covidity", "最佳化", "優化", "接種", "工作", "，"];
        string body = string.Concat(Enumerable.Range(0, 20).Select(_ => said[random.Next(said.Length)] + (random.Next(2) == 0 ? "、" : "")));
        string word = asked[random.Next(asked.Length)];
        string query = word == "covid" && random.Next(2) == 0 ? "covid*" : word;
        var article = Some.Article("", body, "2021-06-01") with { Script = (TextScript)random.Next(4) };
        var search = TestSearch.Over(article);
        var paragraph = Assert.Single(search.View(article.Id.Value, query).Paragraphs);
        Assert.Equal(body, paragraph.Text);
        Assert.Equal(search.Ids(query).Length == 1, paragraph.Marks.Count > 0);
        foreach (var mark in paragraph.Marks)
        {
            // A mark may join several matches that touch, so what is left of it must be found by the same query again.
            var marked = article with { Paragraphs = [paragraph.Text[mark.Start..mark.End]] };
            Assert.Single(TestSearch.Over(marked).Ids(query));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("12", "2012年12月", "12")]
    [InlineData("covid", "ＣＯＶＩＤ-19 与 covidity", "ＣＯＶＩＤ")]
    [InlineData("cov*", "COVID-19", "COVID")]
    [InlineData("優化", "优化营商环境", "优化")]
    [InlineData("“中央國務院”", "中共中央、国务院", "中央、国务院")]
    [InlineData("疫苗接种", "疫苗接种", "疫苗接种")]
    [InlineData("2021年", "二〇二一年", "二〇二一年")]
    [InlineData("二〇二一年", "2021年", "2021年")]
    [InlineData("〇二一年", "二〇二一年", "〇二一年")]
    [InlineData("同句(2021年 规划)", "二〇二一年规划", "二〇二一年规划")]
    [InlineData("policy", "Policies", "Policies")]
    [InlineData("policies", "policy", "policy")]
    [InlineData("\"policy\"", "policy, policies", "policy")]
    public void A_mark_is_exactly_what_matched(string query, string body, string marked)
    {
        var article = Some.Article("", body);
        var paragraph = Assert.Single(TestSearch.Over(article).View(article.Id.Value, query).Paragraphs);
        var mark = Assert.Single(paragraph.Marks);
        Assert.Equal(marked, paragraph.Text[mark.Start..mark.End]);
    }

    [Fact]
    public void Passages_are_cut_at_sentence_ends_and_the_best_comes_first()
    {
        string filler = string.Concat(Enumerable.Repeat("这里讲的是别的事情，与查询没有关系，只是为了把文章拉长。", 8));
        var hit = Assert.Single(TestSearch.Over(Some.Article("", $"疫苗到货。{filler}疫苗接种有序进行。{filler}")).Search("疫苗 接种").Hits);
        Assert.StartsWith("疫苗接种有序进行。", hit.Snippets[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("。", hit.Snippets[0].Text, StringComparison.Ordinal);
        Assert.All(hit.Snippets, snippet => Assert.InRange(snippet.Text.Length, 1, 120));
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_cut_at_a_comma()
    {
        string longSentence = string.Concat(Enumerable.Repeat("疫苗接种工作有序推进，", 20));
        var hit = Assert.Single(TestSearch.Over(Some.Article("", longSentence)).Search("疫苗").Hits);
        Assert.All(hit.Snippets, snippet => Assert.EndsWith("，", snippet.Text, StringComparison.Ordinal));
    }
}
