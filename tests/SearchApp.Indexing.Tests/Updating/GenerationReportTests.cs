using SearchApp.Indexing.Building;

namespace SearchApp.Indexing.Tests.Updating;

public sealed class GenerationReportTests
{
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
}
