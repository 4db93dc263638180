using System.Text;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Tests.Sources;

public sealed class TextDecoderTests
{
    private const string Simplified = "5月30日，省政府召开会议，研究部署下一阶段的工作。这是一个重要的会议。";
    private const string Traditional = "5月30日，市政府召開會議，研究部署下一階段的工作。這是一個重要的會議。";

    [Theory]
    [InlineData(65001, Simplified, "utf-8")]
    [InlineData(54936, Simplified, "gb18030")]
    [InlineData(54936, Traditional, "gb18030")]
    [InlineData(950, Traditional, "big5")]
    [InlineData(1200, Simplified, "utf-16le")]
    [InlineData(1201, Traditional, "utf-16be")]
    public void The_encoding_is_found_without_a_mark(int codePage, string text, string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

        DecodedText decoded = TextDecoder.Decode(encoding.GetBytes(text));

        Assert.Equal(new DecodedText(text, name, false, null), decoded);
    }

    [Theory]
    [InlineData(65001, "utf-8")]
    [InlineData(1200, "utf-16le")]
    [InlineData(1201, "utf-16be")]
    public void A_mark_decides_and_is_not_in_the_text(int codePage, string name)
    {
        var encoding = Encoding.GetEncoding(codePage);

        DecodedText decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Simplified)]);

        Assert.Equal(new DecodedText(Simplified, name, true, null), decoded);
    }

    [Fact]
    public void Damaged_utf8_is_never_read_as_gb18030()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Simplified);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] damaged = [.. bytes];
            damaged[at] = 0xFE;
            Assert.Equal(SkipReasons.DamagedUtf8, TextDecoder.Decode(damaged).Problem);
        }
    }
}
