using FsCheck;
using FsCheck.Fluent;

namespace SearchApp.Corpus.Tests;

public sealed class ScriptLensTests
{
    [Theory]
    [InlineData("乡村振兴与经济发展，领导干部头发花白。", "鄉村振興與經濟發展，領導幹部頭髮花白。")]
    [InlineData("皇后以后在里程碑那里吃面条", "皇后以後在里程碑那裡吃麵條")]
    [InlineData("台湾省台北市", "臺灣省臺北市")]
    [InlineData("GDP 增长 6.5%，COVID-19", "GDP 增長 6.5%，COVID-19")]
    public void Simplified_text_is_shown_in_traditional_characters(string text, string expected) =>
        Assert.Equal(expected, ScriptLens.Show(TextLens.Traditional, text));

    [Theory]
    [InlineData("馬興瑞主持召開疫苗接種工作全流程組織調度會", "马兴瑞主持召开疫苗接种工作全流程组织调度会")]
    [InlineData("乾隆年間的著作，乾燥的樹乾", "乾隆年间的著作，干燥的树干")]
    public void Traditional_text_is_shown_in_simplified_characters(string text, string expected) =>
        Assert.Equal(expected, ScriptLens.Show(TextLens.Simplified, text));

    [Fact]
    public void As_stored_nothing_changes() => Assert.Equal("馬头发", ScriptLens.Show(TextLens.Stored, "馬头发"));

    [Fact]
    public void No_lens_changes_a_length_or_what_is_no_Chinese() =>
        Prop.ForAll<string>(text =>
        {
            string any = text ?? "";
            return Enum.GetValues<TextLens>().All(lens => ScriptLens.Show(lens, any) is var shown
                && shown.Length == any.Length
                && shown.Zip(any).All(pair => pair.First == pair.Second || pair.Second >= '\u2E80'));
        }).QuickCheckThrowOnFailure();
}
