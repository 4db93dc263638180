namespace SearchApp.Analysis.Tests.SmartChinese;

/// <summary>A pinned sample of what Apache's SmartChineseAnalyzer 8.7 gives, for machines without Java.</summary>
public sealed class SmartChineseAnalyzerTests
{
    [Theory]
    [InlineData("新冠肺炎疫情防控", "新/0 冠/1 肺炎/2 疫情/3 防/4 控/5")]
    [InlineData("优化营商环境，深化放管服改革", "优化/0 营/1 商/2 环境/3 深化/5 放/6 管/7 服/8 改革/9")]
    [InlineData("他说：“你好", "他/0 说/1 你/4 好/5")]
    [InlineData("中 国\n人 民", "中国/0 人民/1")]
    [InlineData("ＣＯＶＩＤ－１９和iPhone14", "covid/0 19/2 和/3 iphon/4 14/5")]
    [InlineData("二〇二一年６．５％", "二/0 二/2 一/3 年/4 6/5 5/7")]
    [InlineData("國務院辦公廳", "國/0 務/1 院/2 辦/3 公/4 廳/5")]
    [InlineData("running policies are 𨨏", "run/0 polici/1 ar/2 𨨏/3")]
    [InlineData("", "")]
    [InlineData("，。！？", "")]
    public void A_text_gives_the_terms_and_positions_of_Apache(string text, string tokens) =>
        Assert.Equal(
            tokens,
            string.Join(' ', KnownAnalyzers.SmartCn.Analyze(text).Select(token => $"{token.Term}/{token.Position}")));

    [Fact]
    public void Offsets_point_into_the_text_across_spaces()
    {
        var token = Assert.Single(KnownAnalyzers.SmartCn.Analyze("中 国"));
        Assert.Equal((0, 3, TokenType.Word), (token.Start, token.End, token.Type));
    }
}
