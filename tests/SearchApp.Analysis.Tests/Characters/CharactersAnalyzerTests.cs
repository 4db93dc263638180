namespace SearchApp.Analysis.Tests.Characters;

public sealed class CharactersAnalyzerTests
{
    [Theory]
    [InlineData("疫苗", "疫苗[0,2) 苗[1,2)")]
    [InlineData("苗", "苗[0,1)")]
    [InlineData("", "")]
    [InlineData("…—  \u0000", "")]
    [InlineData("中央、國務", "中央[0,2) 央国[1,4) 国务[3,5) 务[4,5)")]
    [InlineData("打COVID-19针", "打[0,1) covid[1,6) 19[7,9) 针[9,10)")]
    [InlineData("５Ｇ网", "5[0,1) g[1,2) 网[2,3)")]
    [InlineData("二〇二一年", "二零[0,2) 零二[1,3) 二一[2,4) 一年[3,5) 年[4,5)")]
    [InlineData("二○二一", "二零[0,2) 零二[1,3) 二一[2,4) 一[3,4)")]
    [InlineData("𨨏字", "𨨏字[0,3) 字[2,3)")]
    [InlineData("カナ한", "カ[0,1) ナ[1,2) 한[2,3)")]
    public void A_text_is_cut_into_bigrams_and_units(string text, string tokens)
    {
        var found = KnownAnalyzers.Characters.Analyze(text);
        Assert.Equal(tokens, string.Join(' ', found.Select(token => $"{token.Term}[{token.Start},{token.End})")));
        Assert.Equal(Enumerable.Range(0, found.Count), found.Select(token => token.Position));
    }

    [Fact]
    public void Two_han_are_a_bigram_and_the_rest_characters()
    {
        var types = KnownAnalyzers.Characters.Analyze("中国5").Select(token => token.Type);
        Assert.Equal([TokenType.Bigram, TokenType.Character, TokenType.Character], types);
    }

    [Fact]
    public void Lone_surrogates_are_skipped() =>
        Assert.Equal("中国 国", string.Join(' ', KnownAnalyzers.Characters.Analyze("\uD800中\uDC00国\uD801").Select(token => token.Term)));

    [Fact]
    public void A_long_text_is_cut_as_its_parts_are()
    {
        string line = "一带一路”和5G、ABC網絡建設𨨏。";
        int times = 3000;
        var one = KnownAnalyzers.Characters.Analyze(line + "一");
        var all = KnownAnalyzers.Characters.Analyze(string.Concat(Enumerable.Repeat(line, times)) + "一");
        int perLine = one.Count - 1;
        Assert.Equal((perLine * times) + 1, all.Count);
        for (int i = 0; i < perLine * times; i++)
        {
            var expected = one[i % perLine];
            int shift = i / perLine * line.Length;
            Assert.Equal(
                expected with { Start = expected.Start + shift, End = expected.End + shift, Position = i }, all[i]);
        }
    }

    [Fact]
    public void A_run_of_letters_without_end_becomes_terms_of_bounded_length()
    {
        var tokens = KnownAnalyzers.Characters.Analyze(new string('a', 100_000));
        Assert.All(tokens, token => Assert.InRange(token.Term.Length, 1, 255));
        Assert.Equal(100_000, tokens.Sum(token => token.Term.Length));
    }
}
