using System.Buffers;
using System.Diagnostics;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using SearchApp.Corpus.Sources;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests;

public sealed class ArticleReaderTests
{
    [Fact]
    public void A_raw_record_is_taken_as_given()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["news.jsonl"], """
            {"_id":"a1","title":"标题","text":"第一段\n第二段","date":"2021年6月1日 08:15","source":"某报","region":"粤","url":"http://a/1"}

            {"id":7,"text":"只有正文"}
            """);

        ReadResult[] results = [.. new ArticleReader(new ArticleReaderOptions { Raw = true }).Read(folder.Path)];

        Article first = results[0].Article!;
        Assert.Equal("a1", first.Id.Value);
        Assert.Equal("第一段\n第二段", first.Body);
        Assert.Equal("2021-06-01", first.Published.ToString());
        Assert.Equal(new TimeOnly(8, 15), first.Published.Time);
        Assert.Equal("440000", first.Region.Code);
        Assert.Equal(["news.jsonl:1", "news.jsonl:3"], results.Select(result => result.Path));
        Assert.Equal("7", results[1].Article!.Id.Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_record_of_the_whole_country_has_no_region_and_says_why(bool raw)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["news.jsonl"], """
            {"title":"政府工作报告","text":"辽宁省的钢产量增长，辽宁省的工人受到表扬，辽宁省全省欢庆。","region":"全国"}
            """);

        Article article = new ArticleReader(new ArticleReaderOptions { Raw = raw }).Read(folder.Path).Single().Article!;
        Assert.Equal(new RegionAttribution(null, Confidence.Certain, "全国"), article.Region);
    }

    [Fact]
    public void One_archive_is_a_source()
    {
        using var folder = new TempFolder();
        using (var gzip = new GZipStream(File.Create(folder["news.jsonl.gz"]), CompressionLevel.Fastest))
        {
            gzip.Write("{\"text\":\"甲\"}\n{\"text\":\"乙\"}\n"u8);
        }

        var reader = new ArticleReader(new ArticleReaderOptions { Raw = true });
        Assert.Equal(["甲", "乙"], reader.Read(folder["news.jsonl.gz"]).Select(result => result.Article!.Body));
        RawDocument last = reader.Enumerate(folder["news.jsonl.gz"]).Last();
        Assert.Equal(ArticleReader.MeasureBytes(folder["news.jsonl.gz"]), last.BytesRead);
    }

    [Fact]
    public void Paths_come_in_ordinal_order_and_other_files_are_ignored()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["a"]);
        foreach (string name in new[] { "b.txt", "a/z.txt", "a.txt", "README.md", ".hidden.txt", "photo.jpg" })
        {
            File.WriteAllText(folder[name], "正文。");
        }

        Assert.Equal(["a.txt", "a/z.txt", "b.txt"], new ArticleReader().Enumerate(folder.Path).Select(document => document.Path));
    }

    [Fact]
    public void A_missing_source_is_an_error() =>
        Assert.Throws<FileNotFoundException>(() => new ArticleReader().Enumerate("no-such-folder").Count());

    [Fact]
    public void Each_bad_file_is_skipped_with_a_sentence_and_the_good_ones_are_read()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["good.txt"], "一篇文章的正文。");
        File.WriteAllText(folder["empty.txt"], "");
        File.WriteAllBytes(folder["binary.txt"], [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))]);
        byte[] broken = Encoding.UTF8.GetBytes("这里有一段正常的文字，中间坏了一个字节，后面又是正常的文字。");
        broken[10] = 0xFF;
        File.WriteAllBytes(folder["broken.txt"], broken);
        File.WriteAllText(folder["long.jsonl"], "{\"text\":\"" + new string('长', 3000) + "\"}\n{\"text\":\"短\"}\n{坏}\n[1]\n{}\n");

        var reader = new ArticleReader(new ArticleReaderOptions { MaxArticleBytes = 5000 });
        var byPath = reader.Read(folder.Path).ToDictionary(result => result.Path, StringComparer.Ordinal);

        Assert.NotNull(byPath["good.txt"].Article);
        Assert.Equal("It is empty.", byPath["empty.txt"].SkipReason);
        Assert.Equal("It is not text but binary data.", byPath["binary.txt"].SkipReason);
        Assert.Equal("It is damaged UTF-8: most of it is valid, but some bytes are not.", byPath["broken.txt"].SkipReason);
        Assert.Equal("The line is larger than 5000 bytes, the limit for one article (--max-article).", byPath["long.jsonl:1"].SkipReason);
        Assert.NotNull(byPath["long.jsonl:2"].Article);
        Assert.StartsWith("The record is not valid JSON", byPath["long.jsonl:3"].SkipReason, StringComparison.Ordinal);
        Assert.Equal("The record is not a JSON object.", byPath["long.jsonl:4"].SkipReason);
        Assert.Equal("It has neither a title nor a text.", byPath["long.jsonl:5"].SkipReason);
    }

    [Fact]
    public void A_line_far_over_the_limit_costs_no_memory()
    {
        using var folder = new TempFolder();
        using (var file = new StreamWriter(folder["big.jsonl"]))
        {
            file.Write("{\"text\":\"");
            for (int i = 0; i < 5_000; i++)
            {
                file.Write(new string('x', 10_000));
            }

            file.Write("\"}\n{\"text\":\"后面的一篇\"}\n");
        }

        var reader = new ArticleReader(new ArticleReaderOptions { MaxArticleBytes = 1 << 20 });
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult[] results = [.. reader.Read(folder.Path)];
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("The line is larger than 1 MiB, the limit for one article (--max-article).", results[0].SkipReason);
        Assert.Equal("后面的一篇", results[1].Article!.Body);
        Assert.True(allocated < 8 << 20, $"{allocated} bytes were allocated.");
    }

    [Fact]
    public void Symbolic_links_are_reported_and_not_followed()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        File.WriteAllText(elsewhere["secret.txt"], "外面的文件。");
        File.CreateSymbolicLink(folder["link.txt"], elsewhere["secret.txt"]);
        Directory.CreateSymbolicLink(folder["loop"], folder.Path);

        ReadResult[] results = [.. new ArticleReader().Read(folder.Path)];

        Assert.Equal(2, results.Length);
        Assert.All(results, result => Assert.Equal("It is a symbolic link; links in a source are not followed.", result.SkipReason));
    }

    [Fact]
    public async Task Pipes_sockets_and_devices_are_reported_and_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only where pipes and devices have names among files.");
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.txt"], "示例市今天召开会议。");
        File.WriteAllText(folder["empty.txt"], "");
        using (var pipe = Process.Start("mkfifo", [folder["p.txt"]]))
        {
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["s.txt"]));
        File.CreateSymbolicLink(folder["device"], "/dev/null");

        ReadResult[] results = await Read(folder.Path);
        ReadResult[] alone = await Read(folder["p.txt"]);

        Assert.Equal(
            [
                null, SkipReasons.Empty, "It is a named pipe, not a file with a content of its own; such are not read.",
                "It is a socket, not a file with a content of its own; such are not read.",
            ],
            results.Select(result => result.SkipReason));
        Assert.StartsWith("It is a named pipe", Assert.Single(alone).SkipReason, StringComparison.Ordinal);
        Assert.StartsWith("It is a device", SpecialFile.Problem(folder["device"]), StringComparison.Ordinal);

        static Task<ReadResult[]> Read(string source) =>
            Task.Run<ReadResult[]>(() => [.. new ArticleReader().Read(source)]).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_name_that_is_not_UTF8_is_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only where names of files are bytes.");
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.txt"], "示例市今天召开会议。");
        const string Name = "$1/$(printf '\\273\\341\\322\\351').txt";
        Shell($"printf x > \"{Name}\"");
        ReadResult[] results = [.. new ArticleReader().Read(folder.Path)];
        Shell($"rm \"{Name}\"");
        Assert.Equal([null, "Its name is not in UTF-8, so that it cannot be opened; rename it."], results.Select(result => result.SkipReason));

        // .NET has no names but texts.
        void Shell(string command)
        {
            using var shell = Process.Start("sh", ["-c", command, "sh", folder.Path]);
            shell.WaitForExit();
            Assert.Equal(0, shell.ExitCode);
        }
    }

    [Fact]
    public void A_page_that_the_program_fails_on_is_skipped_with_the_reason_and_stops_nothing()
    {
        using var unreadable = new UnreadableMemory();
        ReadResult result = new ArticleReader().Parse(new RawDocument("a.txt", RawDocumentKind.Text, unreadable.Bytes, null, 0));
        Assert.Null(result.Article);
        Assert.Equal(
            "It was not read because of a fault of this program, which please report with the page (InvalidOperationException: These bytes cannot be read).",
            result.SkipReason);
    }

    [Theory]
    [InlineData("责任编辑：李示例")]
    [InlineData("记者 李示例")]
    [InlineData("作者：李示例\n示例市今天召开会议，部署防汛工作。")]
    public void A_text_that_begins_with_who_wrote_it_is_read(string text)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.txt"], text);
        Assert.DoesNotContain(ArticleReader.OwnFault, Assert.Single(new ArticleReader().Read(folder.Path)).SkipReason ?? "", StringComparison.Ordinal);
    }

    private sealed class UnreadableMemory : MemoryManager<byte>
    {
        public ReadOnlyMemory<byte> Bytes => CreateMemory(1);

        public override Span<byte> GetSpan() => throw new InvalidOperationException("These bytes cannot be read.");

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
