namespace SearchApp.Analysis.Tests.Body;

public sealed class BodyAnalyzerTests
{
    [Theory]
    [InlineData("疫苗接种", "疫苗 接种")]
    [InlineData("疫苗接種、組織調度", "疫苗 接种 组织 调度")]
    [InlineData("中共中央、國務院", "中共中央 国务院")]
    [InlineData("ＣＯＶＩＤ－１９和iPhone14", "covid-19 和 iphone14")]
    [InlineData("增长6.5%、3.14，5G網絡", "增长 6.5% 3.14 5g 网络")]
    [InlineData("2021-06-01至2021.6", "2021 06 01 至 2021.6")]
    [InlineData("R&D on www.gov.cn.", "r&d on www.gov.cn")]
    [InlineData("policies", "policies policy")]
    [InlineData("二〇二一年", "2021 年")]
    [InlineData("𨨏字", "𨨏 字")]
    [InlineData("中 国\n人 民", "中国 人民")]
    [InlineData("", "")]
    [InlineData("\uD800，\0\u202E…", "")]
    public void A_text_is_folded_and_cut_into_words(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', KnownAnalyzers.Body.Analyze(text).Select(token => token.Term)));

    [Fact]
    public void Punctuation_leaves_no_gap_and_offsets_point_into_the_original()
    {
        const string Text = "中共中央、國務院";
        var tokens = KnownAnalyzers.Body.Analyze(Text);
        Assert.Equal([0, 1], tokens.Select(token => token.Position));
        Assert.Equal("國務院", Text[tokens[1].Start..tokens[1].End]);
    }

    [Fact]
    public void A_plural_and_its_singular_stand_at_one_position() =>
        Assert.Equal([0, 0, 1], KnownAnalyzers.Body.Analyze("vaccines work").Select(token => token.Position));

    [Theory]
    [InlineData("policies", "policy")]
    [InlineData("vaccines", "vaccine")]
    [InlineData("doses", "dose")]
    [InlineData("heroes", null)]
    [InlineData("virus", null)]
    [InlineData("illness", null)]
    [InlineData("gas", null)]
    public void Only_what_looks_like_a_plural_has_a_singular(string word, string? singular) =>
        Assert.Equal(singular, KnownAnalyzers.Body.Analyze(word).Skip(1).SingleOrDefault()?.Term);

    [Fact]
    public void A_text_without_sentence_end_is_cut_as_a_whole_is()
    {
        string text = string.Concat(Enumerable.Repeat("疫苗接種", 100_000));
        var tokens = KnownAnalyzers.Body.Analyze(text);
        Assert.Equal(text.Length, tokens.Sum(token => token.Term.Length));
        Assert.Equal(Enumerable.Range(0, tokens.Count), tokens.Select(token => token.Position));
    }
}
