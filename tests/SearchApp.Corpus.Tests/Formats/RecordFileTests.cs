using System.Text;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Formats;

public sealed class RecordFileTests
{
    private static readonly ArticleReaderOptions Raw = new() { Raw = true };

    [Fact]
    public void One_JSON_object_is_one_article()
    {
        ReadResult result = Assert.Single(Source.Read("a.json", Source.Utf8("{\n \"title\": \"甲\\\"}\", \"text\": \"乙{\"\n}"), Raw));
        Assert.Equal("a.json", result.Path);
        Assert.Equal("甲\"}", result.Article!.Title);
    }

    [Fact]
    public void An_array_is_cut_into_its_objects()
    {
        ReadResult[] results = Source.Read("a.json", Source.Utf8("\uFEFF[ {\"text\":\"甲]\"},\n{\"text\":\"乙\",\"x\":[{}]} , 3, {\"text\":\"丙\"} ]"), Raw);
        Assert.Equal(["a.json:1", "a.json:2", "a.json:3", "a.json:4"], results.Select(result => result.Path));
        Assert.Equal(["甲]", "乙", null, "丙"], results.Select(result => result.Article?.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[{\"text\":\"甲\"")]
    [InlineData("{\"text\":")]
    [InlineData("[")]
    public void JSON_without_an_end_gives_a_reason(string json) =>
        Assert.Contains(Source.Read("a.json", Source.Utf8(json)), result => result.SkipReason is { Length: > 0 });

    [Fact]
    public void Records_over_the_limit_are_passed_over_and_the_next_is_read()
    {
        var options = new ArticleReaderOptions { Raw = true, MaxArticleBytes = 100 };
        string large = new('大', 2_000_000);
        string json = $"[{{\"text\":\"{large}\"}},{{\"text\":\"小\"}}]";
        string csv = $"text\n\"{large}\"\n小\n";
        foreach (ReadResult[] results in new[] { Source.Read("a.json", Source.Utf8(json), options), Source.Read("a.csv", Source.Utf8(csv), options) })
        {
            Assert.Contains("limit for one article", results[0].SkipReason, StringComparison.Ordinal);
            Assert.Equal("小", results[1].Article!.Body);
        }
    }

    [Fact]
    public void A_table_is_read_by_the_names_of_its_columns()
    {
        ReadResult[] results = Source.Read("a.csv", Source.Utf8("标题,日期,其他,正文,来源,地区\r\n\"甲,\"\"乙\"\"\",2021-06-01,x,\"一\n二\",示例报,广东\r\n\r\n丙,,,三,,\r\n"), Raw);
        Article first = results[0].Article!;
        Assert.Equal("甲,\"乙\"", first.Title);
        Assert.Equal("一\n二", first.Body);
        Assert.Equal("2021-06-01", first.Published.ToString());
        Assert.Equal("示例报", first.Source);
        Assert.Equal("440000", first.Region.Code);
        Assert.Equal("三", results[1].Article!.Body);
        Assert.Equal(["a.csv:1", "a.csv:2"], results.Select(result => result.Path));
    }

    [Fact]
    public void A_table_in_GB18030_with_tabs_is_read()
    {
        Encoding gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        ReadResult[] results = Source.Read("a.tsv", gb.GetBytes("标题\t正文\n示例市部署工作\t示例市今天召开会议，研究部署下一步的工作。\n"), Raw);
        Assert.Equal("示例市部署工作", Assert.Single(results).Article!.Title);
    }

    [Fact]
    public void A_table_without_titles_and_texts_gives_a_reason() =>
        Assert.Equal("Its first row names no column of titles or texts.", Assert.Single(Source.Read("a.csv", "a,b\n1,2\n")).SkipReason);

    [Fact]
    public void An_RSS_feed_gives_its_items()
    {
        ReadResult[] results = Source.Read("a.xml", $"""
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>示例</title>
            <item><title>甲</title><link>http://example.com/1</link><pubDate>Tue, 01 Jun 2021 23:15:05 +0800</pubDate>
            <description><![CDATA[<p>{Source.Sentence}</p><p>{Source.Sentence}</p>]]></description></item>
            <item><title>乙</title><description>{Source.Sentence}</description></item></channel></rss>
            """);
        Article first = results[0].Article!;
        Assert.Equal(("甲", "2021-06-01", "http://example.com/1"), (first.Title, first.Published.ToString(), first.Url));
        Assert.Equal([Source.Sentence, Source.Sentence], first.Paragraphs);
        Assert.Equal("乙", results[1].Article!.Title);
    }

    [Fact]
    public void An_Atom_feed_gives_its_entries()
    {
        ReadResult result = Assert.Single(Source.Read("a.atom", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>甲</title><link href="http://example.com/1"/><published>2021-06-01T08:15:05Z</published>
            <author><name>示例社</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Source.Sentence}</p></div></content></entry></feed>
            """));
        Assert.Equal(("甲", "2021-06-01", "示例社"), (result.Article!.Title, result.Article.Published.ToString(), result.Article.Source));
        Assert.Equal(Source.Sentence, result.Article.Body);
    }

    [Theory]
    [InlineData("<urlset/>", "It is XML, but not a feed with entries.")]
    [InlineData("<rss><item></rss>", "It is not well-formed XML")]
    public void Other_XML_gives_a_reason(string xml, string reason) =>
        Assert.StartsWith(reason, Source.Read("a.xml", xml)[0].SkipReason, StringComparison.Ordinal);

    [Fact]
    public void A_web_archive_gives_its_pages()
    {
        string page = Source.Page;
        string chunked = $"{Encoding.UTF8.GetByteCount(page):x}\r\n{page}\r\n0\r\n\r\n";
        string archive = Record("warcinfo", "application/warc-fields", "x: y") + Record("response", "application/http", $"HTTP/1.1 404 Not Found\r\n\r\n{page}")
            + Record("response", "application/http; msgtype=response", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}")
            + Record("resource", "text/html", page);
        foreach ((string name, byte[] bytes) in new[] { ("a.warc", Source.Utf8(archive)), ("a.warc.gz", Source.Gzip(Source.Utf8(archive))) })
        {
            ReadResult[] results = Source.Read(name, bytes);
            Assert.Equal([$"{name}:3", $"{name}:4"], results.Select(result => result.Path));
            Assert.All(results, result => Assert.Equal(("示例市部署工作", "http://example.com/1"), (result.Article!.Title, result.Article.Url)));
        }

        static string Record(string type, string content, string block) =>
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: <http://example.com/1>\r\nContent-Type: {content}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";
    }

    [Fact]
    public void A_web_archive_that_lies_about_a_length_gives_a_reason() =>
        Assert.Contains("damaged", Source.Read("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999\r\n\r\nx")[^1].SkipReason, StringComparison.Ordinal);

    [Fact]
    public void A_page_saved_as_mail_is_read()
    {
        string packed = Convert.ToBase64String(Source.Utf8(Source.Page), Base64FormattingOptions.InsertLineBreaks);
        string mail = "From: <saved>\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: image/png\r\n\r\nx\r\n"
            + $"----b1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://example.com/1\r\n\r\n{packed}\r\n----b1--\r\n";
        ReadResult result = Assert.Single(Source.Read("a.mhtml", mail));
        Assert.Equal(("示例市部署工作", "http://example.com/1"), (result.Article!.Title, result.Article.Url));
        Assert.Equal("It holds no page in HTML.", Assert.Single(Source.Read("b.mht", "Subject: x\r\n\r\ny")).SkipReason);
    }

    [Fact]
    public void A_page_saved_without_its_address_is_known_by_its_path()
    {
        Article article = Assert.Single(Source.Read("a.mhtml", $"Content-Type: text/html\r\nContent-Location: \r\n\r\n{Source.Page}")).Article!;
        Assert.Equal(("a.mhtml", null), (article.Id.Value, article.Url));
    }

    [Fact]
    public void Lines_of_two_gigabytes_hold_no_more_memory_than_the_limit()
    {
        Prerequisite.LongRun();
        using var folder = new TempFolder();
        using (FileStream file = File.Create(folder["a.jsonl"]))
        {
            byte[] chunk = new byte[1 << 20];
            Array.Fill(chunk, (byte)'x');
            for (int i = 0; i < 2048; i++)
            {
                file.Write(chunk);
            }

            file.Write("\n{\"text\":\"甲\"}\n"u8);
        }

        long before = GC.GetTotalAllocatedBytes();
        ReadResult[] results = [.. new ArticleReader().Read(folder.Path)];
        Assert.Contains("limit for one article", results[0].SkipReason, StringComparison.Ordinal);
        Assert.NotNull(results[1].Article);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 30);
    }
}
