using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Indexing.Tests.Updating;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Checking;

public sealed class IndexCheckerTests
{
    private const int FooterLength = 16;

    [Theory]
    [InlineData("tiny")]
    [InlineData("large")]
    [InlineData("compound")]
    [InlineData("updates")]
    [InlineData("lucene-net")]
    public void A_sound_index_has_no_problems(string name)
    {
        Assert.Empty(IndexChecker.Check(Golden.Folder(name), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_flipped_bit_in_any_byte_is_noticed_and_its_place_is_told()
    {
        using var folder = new TempFolder();
        foreach (string path in CopyTiny(folder))
        {
            byte[] sound = File.ReadAllBytes(path);
            for (int i = 0; i < sound.Length; i++)
            {
                byte[] damaged = [.. sound];
                damaged[i] ^= (byte)(1 << (i % 8));
                File.WriteAllBytes(path, damaged);
                var problems = IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken);
                Assert.True(problems.Count > 0, $"{Path.GetFileName(path)} byte {i}");
                Assert.Equal(path, problems[0].File);
                if (i < sound.Length - FooterLength)
                {
                    Assert.Equal(i, problems[0].Offset);
                }
            }

            File.WriteAllBytes(path, sound);
        }
    }

    [Fact]
    public void A_file_cut_at_any_length_is_noticed()
    {
        using var folder = new TempFolder();
        foreach (string path in CopyTiny(folder))
        {
            byte[] sound = File.ReadAllBytes(path);
            for (int length = 0; length < sound.Length; length++)
            {
                File.WriteAllBytes(path, sound[..length]);
                var problems = IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken);
                Assert.True(problems.Count > 0, $"{Path.GetFileName(path)} cut to {length}");
            }

            File.WriteAllBytes(path, sound);
        }
    }

    [Fact]
    public void Damage_under_a_right_checksum_neither_crashes_nor_runs_on()
    {
        using var folder = new TempFolder();
        foreach (string path in CopyTiny(folder))
        {
            byte[] sound = File.ReadAllBytes(path);
            for (int i = 0; i < sound.Length - sizeof(long); i++)
            {
                byte[] damaged = [.. sound];
                damaged[i] ^= (byte)(0x80 >> (i % 8));
                WriteChecksum(damaged);
                File.WriteAllBytes(path, damaged);
                var e = Record.Exception(() => IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
                Assert.True(e is null or UnsupportedIndexException, $"{Path.GetFileName(path)} byte {i}: {e}");
            }

            File.WriteAllBytes(path, sound);
        }
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("/")]
    [InlineData("\\")]
    [InlineData("*")]
    public void A_name_of_a_file_that_no_segment_has_is_damage(string odd)
    {
        using var folder = new TempFolder();
        string path = CopyTiny(folder).Single(path => path.EndsWith(".si", StringComparison.Ordinal));
        byte[] info = File.ReadAllBytes(path);
        info[info.AsSpan().LastIndexOf("_0.fdx"u8) + 4] = (byte)odd[0];
        WriteChecksum(info);
        File.WriteAllBytes(path, info);

        var problem = Assert.Single(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));

        Assert.Equal(path, problem.File);
        Assert.Contains("names of files of _0", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PerFieldPostingsFormat.suffix", "\0")]
    [InlineData("PerFieldPostingsFormat.suffix", "/")]
    [InlineData("PerFieldDocValuesFormat.suffix", "\0")]
    [InlineData("PerFieldDocValuesFormat.suffix", "\\")]
    public void A_suffix_that_no_file_has_is_damage(string key, string odd)
    {
        using var folder = new TempFolder();
        string path = CopyTiny(folder).Single(path => path.EndsWith(".fnm", StringComparison.Ordinal));
        byte[] fields = File.ReadAllBytes(path);
        byte[] name = System.Text.Encoding.ASCII.GetBytes(key);
        fields[fields.AsSpan().IndexOf(name) + name.Length + 1] = (byte)odd[0];
        WriteChecksum(fields);
        File.WriteAllBytes(path, fields);

        var problem = Assert.Single(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));

        Assert.Equal(path, problem.File);
        Assert.Contains("a suffix of the files of field", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new TempFolder();
        string path = CopyTiny(folder).Single(path => path.EndsWith(".fdt", StringComparison.Ordinal));
        File.Delete(path);

        var problem = Assert.Single(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));

        Assert.Equal(path, problem.File);
    }

    [Fact]
    public void An_index_of_another_codec_is_not_called_damaged()
    {
        Assert.Throws<UnsupportedIndexException>(
            () => IndexChecker.Check(Golden.Folder("other-codec"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Generations_that_change_meanwhile_are_not_called_damaged()
    {
        using var source = new UpdatedSource();
        source.Write("a.jsonl", """{"id":"a","title":"标题","text":"第一稿。"}""");
        source.Update();
        var writing = Task.Run(() =>
        {
            for (int change = 0; change < 12; change++)
            {
                source.Write("a.jsonl", $$"""{"id":"a","title":"标题","text":"第{{change}}稿。"}""", minutesAgo: 60 - change);
                source.Update();
            }
        }, TestContext.Current.CancellationToken);
        do
        {
            Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
        }
        while (!writing.IsCompleted);
        await writing;
    }

    [Fact]
    public void Nothing_to_check_is_said_so()
    {
        using var folder = new TempFolder();

        Assert.Throws<IndexNotFoundException>(() => IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
    }

    // Without what no reader needs: the old pointer to the commit, and term vectors.
    private static List<string> CopyTiny(TempFolder folder)
    {
        var paths = new List<string>();
        foreach (string source in Directory.EnumerateFiles(Golden.Folder("tiny")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(source);
            if (name is not ("segments.gen" or "expected.txt"))
            {
                string path = Path.Combine(folder.Path, name);
                File.Copy(source, path);
                paths.Add(path);
            }
        }

        return paths;
    }

    private static void WriteChecksum(byte[] file)
    {
        uint crc = Crc32.Append(0, file.AsSpan(..^sizeof(long)));
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(file.AsSpan(file.Length - sizeof(long)), crc);
    }
}
