using SearchApp.Indexing.Building;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Tests.Updating;

/// <summary>What an update rests on beside the segments: damage to it must not lead an update astray.</summary>
public sealed class ManifestChecksumTests
{
    [Fact]
    public void A_manifest_with_a_changed_byte_or_cut_short_is_found_by_check_and_by_an_update()
    {
        using var source = Some();
        string path = Path.Combine(source.Index, source.Update().Generation, SourceManifest.FileName);
        byte[] sound = File.ReadAllBytes(path);
        foreach (byte[] damaged in Enumerable.Range(0, sound.Length).Select(at => Flipped(sound, at)).Concat(Enumerable.Range(0, sound.Length).Select(length => sound[..length])))
        {
            File.WriteAllBytes(path, damaged);
            Assert.Equal(path, Assert.Single(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken)).File);
            Assert.Equal(path, Assert.Throws<CorruptIndexException>(() => source.Update()).File);
        }
    }

    [Fact]
    public void A_report_with_a_changed_byte_says_the_same_or_nothing()
    {
        using var source = Some();
        string generation = source.Update().Generation;
        string path = Path.Combine(source.Index, generation + ".json");
        byte[] sound = File.ReadAllBytes(path);
        var report = GenerationReport.TryRead(source.Index, generation);
        Assert.NotNull(report?.Checksum);
        for (int at = 0; at < sound.Length; at++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] damaged = [.. sound];
                damaged[at] ^= (byte)change;
                File.WriteAllBytes(path, damaged);
                var read = GenerationReport.TryRead(source.Index, generation);
                Assert.True(read is null || read with { Checksum = null } == report with { Checksum = null }, $"byte {at} changed by {change}");
            }
        }
    }

    private static UpdatedSource Some()
    {
        var source = new UpdatedSource();
        source.Write("a.jsonl", """{"id":"a","title":"标题","text":"会议在此召开。"}""" + "\n" + """{"id":"b","title":"标题","text":"会议在彼召开。"}""");
        source.Write("c.jsonl", """{"id":"a","title":"标题","text":"会议今天召开。"}""" + "\n{}");
        return source;
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= (byte)(1 << (at % 8));
        return flipped;
    }
}
