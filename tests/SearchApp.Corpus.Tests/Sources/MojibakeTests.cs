using System.Text;
using SearchApp.Corpus.Sources;
using SearchApp.Corpus.Tests.Formats;

namespace SearchApp.Corpus.Tests.Sources;

public sealed class MojibakeTests
{
    private const string Meant = "示例市人民政府今天召开会议，研究部署下一步的工作。\n会议指出，要把各项任务落到实处，按时完成。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Fact]
    public void Text_read_as_GB18030_is_repaired_where_the_way_back_is_exact()
    {
        // Two characters are six bytes, which GB18030 reads as three characters, mostly without loss.
        string meant = string.Concat((Meant + Meant).Where(char.IsLetter).Chunk(2).Select(pair => new string(pair)).Where(pair => pair.Length == 2 && IsReadable(pair)));
        Assert.True(meant.Length > 40);
        string misread = Gb18030.GetString(Encoding.UTF8.GetBytes(meant));
        Assert.NotEqual(meant, misread);
        Assert.Equal((meant, new TextRepair("utf-8 read as gb18030", true)), Mojibake.Inspect(misread));
    }

    [Fact]
    public void Text_read_as_windows_1252_is_repaired()
    {
        string misread = string.Concat(Encoding.UTF8.GetBytes(Meant).Select(As1252));
        Assert.Equal((Meant, new TextRepair("utf-8 read as windows-1252", true)), Mojibake.Inspect(misread));
    }

    [Fact]
    public void What_has_lost_bytes_is_left_as_it_is_and_flagged()
    {
        string lost = Gb18030.GetString(Encoding.UTF8.GetBytes(Meant + Meant + "一二")).Replace('\uFFFD', '?');
        (string text, TextRepair? repair) = Mojibake.Inspect(lost);
        Assert.Equal(lost, text);
        Assert.False(repair!.IsRepaired);
        Assert.False(Mojibake.Inspect("示例市锟斤拷会议").Repair!.IsRepaired);
    }

    [Theory]
    [InlineData(Meant)]
    [InlineData("Réunion à Genève: les délégués français étaient présents, naïveté, œuvre, où, déjà vu.")]
    [InlineData("plain ASCII")]
    [InlineData("示例市人民政府：一、二、三。“引用”——结束……")]
    [InlineData("簡體與繁體的轉換，經濟發展，優化營商環境。")]
    [InlineData("")]
    public void Sound_text_is_let_be(string text) => Assert.Equal((text, null), Mojibake.Inspect(text));

    [Fact]
    public void Files_and_records_say_so()
    {
        string misread = string.Concat(Encoding.UTF8.GetBytes(Meant).Select(As1252));
        Article page = Source.Read("a.txt", Source.Utf8(misread))[0].Article!;
        Assert.Equal(Meant.Replace("\n", "", StringComparison.Ordinal), (page.Title + page.Body).Replace("\n", "", StringComparison.Ordinal));
        Assert.True(page.Repair!.IsRepaired);
        Article record = Source.Read("a.jsonl", Source.Utf8($$"""{"title":"示例","text":"{{misread.Replace("\n", "\\n", StringComparison.Ordinal)}}"}"""))[0].Article!;
        Assert.True(record.Repair!.IsRepaired);
        Assert.StartsWith("示例市人民政府", record.Body, StringComparison.Ordinal);
    }

    private static bool IsReadable(string pair) => Gb18030.GetBytes(Gb18030.GetString(Encoding.UTF8.GetBytes(pair))).SequenceEqual(Encoding.UTF8.GetBytes(pair));

    private static string As1252(byte b) =>
        b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? ((char)b).ToString() : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([b]);
}
