using SearchApp.Corpus;
using SearchApp.Web.Citing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Citing;

public sealed class CitationFormatsTests
{
    private static readonly DateOnly Today = new(2021, 7, 1);

    [Fact]
    public void A_reference_follows_the_national_standard() => Assert.Equal(
        "本網. 馬興瑞主持召開疫苗接種工作全流程組織調度會[EB/OL]. (2021-06-01)[2021-07-01]. http://www.example.cn/a.html.",
        CitationFormats.Gbt7714(Citation.Of(Some.Article(), Today)));

    [Theory]
    [InlineData("北京青年报", "傅刚, 赵承, 李佳路", "傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2021-07-01]. http://www.example.cn/a.html.")]
    [InlineData("南方日報", null, "大风沙过后的思考[N/OL]. 南方日報, 2000-01-12[2021-07-01]. http://www.example.cn/a.html.")]
    [InlineData("央视网", "傅刚", "傅刚. 大风沙过后的思考[EB/OL]. (2000-01-12)[2021-07-01]. http://www.example.cn/a.html.")]
    public void A_newspaper_stands_where_the_standard_puts_it(string source, string? author, string expected)
    {
        var article = Some.Article() with
        {
            Title = "大风沙过后的思考",
            Author = author,
            Source = source,
            Published = new PublicationDate(2000, 1, 12, null, Confidence.Certain, ""),
        };
        Assert.Equal(expected, CitationFormats.Gbt7714(Citation.Of(article, Today)));
    }

    [Theory]
    [InlineData("第一句话。", "[第一句话。][EB/OL]. [2021-07-01].")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九𠮷𠮷", "[一二三四五六七八九十一二三四五六七八九十一二三四五六七八九…][EB/OL]. [2021-07-01].")]
    public void Without_a_title_the_first_words_stand_in_brackets(string paragraph, string expected)
    {
        var article = new Article { Id = new ArticleId("x"), Paragraphs = [paragraph, "更多。"] };
        Assert.Equal(expected, CitationFormats.Gbt7714(Citation.Of(article, Today)));
    }

    [Fact]
    public void Without_a_title_and_a_text_there_is_no_title() => Assert.Equal(
        "", Citation.Of(new Article { Id = new ArticleId("x") }, Today).Title);

    [Fact]
    public void Nothing_unknown_is_made_up()
    {
        var article = new Article { Id = new ArticleId("x"), Title = "标题", Published = new PublicationDate(null, 4, 7, null, Confidence.Likely, "") };
        Assert.Equal("标题[EB/OL]. [2021-07-01].", CitationFormats.Gbt7714(Citation.Of(article, Today)));
        Assert.DoesNotContain("DA  -", CitationFormats.Ris(Citation.Of(article, Today)), StringComparison.Ordinal);
        Assert.DoesNotContain("  date =", CitationFormats.BibTex(Citation.Of(article, Today)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_inferred_year_stands_in_brackets()
    {
        var article = Some.Article() with { Published = new PublicationDate(2021, 4, 7, null, Confidence.Likely, "x") { Inferred = true } };
        Assert.Contains("([2021-04-07])", CitationFormats.Gbt7714(Citation.Of(article, Today)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_has_one_field_a_line()
    {
        var article = Some.Article() with { Title = "题\r\nTY  - FAKE\u2028x" };
        string ris = CitationFormats.Ris(Citation.Of(article, Today));
        Assert.StartsWith("TY  - NEWS\r\nTI  - 题 TY  - FAKE x\r\n", ris, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n\r\n", ris, StringComparison.Ordinal);
        Assert.Contains("DA  - 2021/06/01\r\n", ris, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTex_escapes_what_it_would_read_as_a_command()
    {
        var article = Some.Article() with { Title = "100% {x} \\input #1 & _" };
        string entry = CitationFormats.BibTex(Citation.Of(article, Today));
        Assert.Contains("{100\\% \\{x\\} \\textbackslash{}input \\#1 \\& \\_}", entry, StringComparison.Ordinal);
        Assert.Contains("date = {2021-06-01}", entry, StringComparison.Ordinal);
    }
}
