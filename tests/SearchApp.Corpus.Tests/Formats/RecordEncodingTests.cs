using System.Text;

namespace SearchApp.Corpus.Tests.Formats;

public sealed class RecordEncodingTests
{
    private static readonly ArticleReaderOptions Raw = new() { Raw = true };

    // Characters whose later half is a bracket, a brace, a bar or a backslash in GB18030 or Big5.
    private const string Hostile = "一乗乕乗俓僜儊儅僝僞僠許功蓋乚亊丂";

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Arrays_tables_and_lines_are_read_in_any_encoding(string name)
    {
        Encoding encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        string text = Source.Sentence + Hostile;
        foreach (bool mark in name == "gb18030" ? new[] { false } : [true, false])
        {
            string lead = mark ? "\uFEFF" : "";
            Assert.Equal([text, "乙" + text], Bodies("a.json", encoding, $"{lead}[{{\"text\":\"{text}\"}},{{\"text\":\"乙{text}\"}}]"));
            Assert.Equal([text, "乙" + text], Bodies("a.jsonl", encoding, $"{lead}{{\"text\":\"{text}\"}}\n{{\"text\":\"乙{text}\"}}\n"));
            Assert.Equal([text, "乙,\n" + text], Bodies("a.csv", encoding, $"{lead}标题,正文\r\n甲,{text}\r\n丙,\"乙,\n{text}\"\r\n"));
        }
    }

    [Fact]
    public void Plain_letters_are_not_taken_for_UTF_16() =>
        Assert.Equal(["plain words only here"], Bodies("a.csv", Encoding.ASCII, "id,text\n1,plain words only here\n"));

    [Fact]
    public void A_record_with_damaged_bytes_is_skipped_and_the_next_is_read()
    {
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        byte[] good = gb.GetBytes($"{{\"text\":\"{Source.Sentence}{Source.Sentence}\"}}\n");
        byte[] bad = [.. gb.GetBytes("{\"text\":\"甲"), 0xFF, 0xFF, .. gb.GetBytes("\"}\n")];
        byte[] large = [.. Enumerable.Repeat(good, 2000).SelectMany(line => line)];
        ReadResult[] results = Source.Read("a.jsonl", [.. large, .. bad, .. good], Raw);
        Assert.Equal("Some of its bytes are no text in the encoding of the file.", results[^2].SkipReason);
        Assert.Equal(Source.Sentence + Source.Sentence, results[^1].Article!.Body);
    }

    private static string[] Bodies(string name, Encoding encoding, string content) =>
        [.. Source.Read(name, encoding.GetBytes(content), Raw).Select(result => result.Article?.Body ?? result.SkipReason!)];
}
