using System.IO.Compression;
using System.Text;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Formats;

public sealed class ArchiveTests
{
    [Fact]
    public void Archives_within_archives_are_read_in_their_order()
    {
        byte[] zip = Source.Zip(
            ("b/2.html", Source.Utf8(Source.Page)), ("a.jsonl", Source.Utf8("{\"id\":\"j1\",\"text\":\"甲\"}\n{\"id\":\"j2\",\"text\":\"乙\"}\n")), ("note.doc", [1, 2]));
        byte[] tgz = Source.Gzip(Source.Tar(("in/inner.zip", zip), ("in/.hidden.txt", Source.Utf8("x")), ("in/3.txt.gz", Source.Gzip(Source.Utf8(Source.Sentence)))));

        ReadResult[] results = Source.Read("all.tgz", tgz);

        Assert.Equal(
            ["all.tgz/in/inner.zip/b/2.html", "all.tgz/in/inner.zip/a.jsonl:1", "all.tgz/in/inner.zip/a.jsonl:2", "all.tgz/in/3.txt.gz"],
            results.Select(result => result.Path));
        Assert.All(results, result => Assert.Null(result.SkipReason));
        Assert.Equal("示例市部署工作", results[0].Article!.Title);
    }

    [Theory]
    [InlineData("../out.txt")]
    [InlineData("a/../../out.txt")]
    [InlineData("/etc/out.txt")]
    [InlineData("C:\\out.txt")]
    [InlineData("..\\out.txt")]
    public void A_path_that_leads_out_is_refused_and_the_rest_is_read(string name)
    {
        ReadResult[] results = Source.Read("a.zip", Source.Zip((name, Source.Utf8("x")), ("in.txt", Source.Utf8(Source.Sentence))));
        Assert.Equal("Its path leads out of the archive.", results[0].SkipReason);
        Assert.NotNull(results[1].Article);
    }

    [Fact]
    public void A_bomb_is_bounded_and_harms_nothing_else()
    {
        byte[] zeros = Source.Gzip(new byte[300 << 20], CompressionLevel.SmallestSize);
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.jsonl.gz"], zeros);
        File.WriteAllBytes(folder["b.zip"], Source.Zip(("x.jsonl.gz", zeros), ("y.jsonl.gz", zeros), ("z.txt", Source.Utf8(Source.Sentence))));
        File.WriteAllText(folder["c.txt"], Source.Sentence);

        ReadResult[] results = [.. new ArticleReader().Read(folder.Path)];

        Assert.Equal(["a.jsonl.gz", "b.zip", "c.txt"], results.Select(result => result.Path));
        Assert.StartsWith("It expands to more than 200 times its size", results[0].SkipReason, StringComparison.Ordinal);
        Assert.StartsWith("It expands to more than 200 times its size", results[1].SkipReason, StringComparison.Ordinal);
        Assert.NotNull(results[2].Article);
    }

    [Fact]
    public void A_zip_that_lies_about_its_lengths_gives_a_reason_and_the_other_files()
    {
        byte[] zip = Source.Zip(("1.txt", Source.Utf8(Source.Sentence)), ("2.txt", Source.Utf8(Source.Sentence)));

        // The length before packing in the first entry of the directory at the end.
        int directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip[directory + 24] = 9;

        ReadResult[] results = Source.Read("a.zip", zip);
        Assert.StartsWith("The compressed data is damaged", results[0].SkipReason, StringComparison.Ordinal);
        Assert.NotNull(results[1].Article);
    }

    [Fact]
    public void A_gzip_that_lies_about_its_length_or_is_cut_short_gives_a_reason()
    {
        byte[] gzip = Source.Gzip(Source.Utf8(Source.Sentence));
        byte[] lying = [.. gzip];
        lying[^4]++;
        Assert.StartsWith("The compressed data is damaged", Assert.Single(Source.Read("a.txt.gz", lying)).SkipReason, StringComparison.Ordinal);
        Assert.StartsWith("The compressed data is damaged", Assert.Single(Source.Read("a.txt.gz", gzip[..^12])).SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_at_any_place_of_an_archive_gives_reasons_only()
    {
        byte[] zip = Source.Zip(("1.txt", Source.Utf8(Source.Sentence)), ("t.tar", Source.Tar(("2.txt", Source.Utf8(Source.Sentence)))));
        for (int at = 0; at < zip.Length; at++)
        {
            byte[] damaged = [.. zip];
            damaged[at] ^= 0x55;
            Assert.All(Source.Read("a.zip", damaged), result => Assert.True(result.Article is not null || result.SkipReason is { Length: > 0 }));
        }
    }

    [Theory]
    [InlineData("77777777777\0")]
    [InlineData("\u0080\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff")]
    public void An_entry_of_a_size_that_cannot_be_is_damage(string size)
    {
        byte[] tar = Source.Tar(("1.txt", Source.Utf8(Source.Sentence)), ("2.txt", Source.Utf8(Source.Sentence)));
        int last = Enumerable.Range(0, tar.Length / 512).Last(at => tar[(at * 512) + 156] == 'x');
        Span<byte> header = tar.AsSpan(last * 512, 512);
        Encoding.Latin1.GetBytes(size).CopyTo(header[124..]);
        "        "u8.CopyTo(header[148..]);
        int sum = 0;
        foreach (byte value in header)
        {
            sum += value;
        }

        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(header[148..]);

        ReadResult[] results = Source.Read("a.tar", tar);

        Assert.NotNull(results[0].Article);
        Assert.StartsWith("The compressed data is damaged", results[1].SkipReason, StringComparison.Ordinal);
        Assert.Equal(2, results.Length);
    }

    [Fact]
    public void Nesting_is_read_four_levels_deep()
    {
        byte[] content = Source.Utf8(Source.Sentence);
        string name = "x.txt";
        for (int level = 0; level < 7; level++)
        {
            content = Source.Zip((name, content));
            name = "x.zip";
        }

        Assert.StartsWith("Archives are nested too deep", Assert.Single(Source.Read("a.zip", content)).SkipReason, StringComparison.Ordinal);
    }
}
