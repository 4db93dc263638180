using SearchApp.Corpus.Tests.Formats;
using SearchApp.Testing;
using SearchApp.Testing.Fuzzing;

namespace SearchApp.Corpus.Tests.Fuzzing;

/// <summary>Damaged files of every kind that a source can hold, through the front door.</summary>
public sealed class SourceFuzzTests
{
    private static readonly string[] Tokens =
    [
        "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<table>", "<div>", "</div>", "<p", "&#", "&#x110000;", "&amp", "<title>", "<plaintext>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "\"", "\\", "\\u", "\\ud83d", "{", "}", "[", "]", ":", ",", "null", "1e999", "-", "\t", "\r\n", "\n\n", "\"\"", "\uFEFF", "\u0000",
        "WARC/1.0\r\n", "Content-Length: ", "99999999999999999999", "-1", "Transfer-Encoding: chunked\r\n", "FFFFFFFF\r\n", "0\r\n\r\n", "--b1", "--b1--", "boundary=", "=?gb2312?B?", "=E7=A4", "charset=utf-16", "charset=gb18030", "charset=nonsense", "base64",
        "<item>", "</item>", "<entry>", "xmlns", "2021-02-30", "2021年", "0000-00-00", "國發〔2021〕", "動(dòng)", "（", "）", "【", "来源：", "責任編輯：", "\u202E", "𠮷", "PK\u0001\u0002", "PK\u0005\u0006", "ustar",
    ];

    public static TheoryData<string> Kinds =>
    [
        "page.txt", "page.html", "page.mhtml", "record.json", "records.jsonl", "table.csv", "table.tsv", "feed.xml", "entries.atom", "capture.warc", "all.zip", "all.tar", "all.tgz", "records.jsonl.gz",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_a_file_holds_there_are_articles_with_whole_receipts_or_reasons(string name)
    {
        using var folder = new TempFolder();
        var reader = new ArticleReader(new ArticleReaderOptions { MaxArticleBytes = 1 << 20 });
        Fuzzer.Run(name, [Seed(name)], Tokens, bytes =>
        {
            File.WriteAllBytes(folder[name], bytes);
            return string.Join('|', reader.Read(folder.Path).Take(1_000).Select(Describe).Distinct(StringComparer.Ordinal).Take(8));
        });
    }

    private static byte[] Seed(string name) => name switch
    {
        "all.zip" => Source.Zip(("a/page.html", Seed("page.html")), ("table.csv", Seed("table.csv"))),
        "all.tar" => Source.Tar(("a/page.txt", Seed("page.txt")), ("records.jsonl", Seed("records.jsonl"))),
        "all.tgz" => Source.Gzip(Source.Tar(("page.txt", Seed("page.txt")), ("in.zip", Seed("all.zip")))),
        "records.jsonl.gz" => Source.Gzip(Seed("records.jsonl")),
        _ => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "SearchApp.Corpus.Tests", "Fuzzing", "Seeds", name)),
    };

    private static string Describe(ReadResult result)
    {
        Assert.NotEqual(result.Article is null, result.SkipReason is null);
        if (result.Article is not { } article)
        {
            Assert.EndsWith(".", result.SkipReason, StringComparison.Ordinal);
            Assert.DoesNotContain(ArticleReader.OwnFault, result.SkipReason, StringComparison.Ordinal);
            return Behaviour.Of(result.SkipReason!);
        }

        Assert.NotEmpty(article.Id.Value);
        Assert.InRange(article.Published.Month ?? 1, 1, 12);
        Assert.InRange(article.Published.Day ?? 1, 1, 31);
        Cover(article.Receipt);
        string rules = string.Join(',', article.Receipt.Removed.Select(block => block.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return $"{article.Receipt.Encoding} {rules} {article.Published.Year is null} {article.Published.Day is null} {article.Title.Length == 0} {article.Quarantined} {article.Source is null}"
            + $" {article.Region.Code} {article.Url is null} {article.People.Count} {article.DocumentNumbers.Count} {article.Script}";
    }

    // Kept and removed spans hold every unit of the source once.
    private static void Cover(CleaningReceipt receipt)
    {
        int at = 0;
        var pieces = receipt.Kept.Select(span => (span.Start, span.End, Length: span.End - span.Start))
            .Concat(receipt.Removed.Select(block => (block.Start, block.End, block.Text.Length)));
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            Assert.Equal(at, piece.Start);
            Assert.True(piece.End > piece.Start);
            Assert.Equal(piece.End - piece.Start, piece.Length);
            at = piece.End;
        }

        Assert.Equal(receipt.Length, at);
    }
}
