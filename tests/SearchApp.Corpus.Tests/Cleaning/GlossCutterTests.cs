using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Tests.Cleaning;

public sealed class GlossCutterTests
{
    [Theory]
    [InlineData("要聞動(dòng)態(tài)", "要聞動態")]
    [InlineData("調（diào）度會（huì）", "調度會")]
    [InlineData("组织调(diao)度", "组织调度")]
    [InlineData("銀行(háng)和步行(xíng)", "銀行和步行")]
    public void A_reading_of_the_character_before_it_is_cut(string source, string text) => Assert.Equal(text, GlossCutter.Cut(source).Text);

    [Theory]
    [InlineData("GDP(亿元)")]
    [InlineData("國內生產總值(GDP)")]
    [InlineData("維生素(a)")]
    [InlineData("動(tài)態")]
    [InlineData("世界衛生組織(WHO)")]
    [InlineData("(dòng)態")]
    [InlineData("動(dòng")]
    [InlineData("動()態(")]
    public void Any_other_bracket_stays(string source)
    {
        PageText page = GlossCutter.Cut(source);

        Assert.Same(source, page.Text);
        Assert.Empty(page.Cut);
    }

    [Fact]
    public void Offsets_lead_back_to_the_source()
    {
        const string Source = "要聞動(dòng)態(tài)";

        PageText page = GlossCutter.Cut(Source);

        Assert.Equal(page.Text, string.Concat(Enumerable.Range(0, page.Text.Length).Select(at => Source[page.SourceOffset(at)])));
    }
}
