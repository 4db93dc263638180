using System.Text;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

public sealed class RebuildCommandTests
{
    [Fact]
    public void Bad_files_among_good_ones_are_listed_and_stop_nothing()
    {
        using var folder = new TempFolder();
        string source = Directory.CreateDirectory(folder["source"]).FullName;
        File.WriteAllText(Path.Combine(source, "good.txt"), "省政府召开会议\n\n会议研究部署防汛救灾工作。\n");
        File.WriteAllText(Path.Combine(source, "empty.txt"), "");
        File.WriteAllBytes(Path.Combine(source, "binary.txt"), [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0xff, 0xfe, 0, 0, 0, 1]);
        File.WriteAllText(Path.Combine(source, "long-line.txt"), new string('长', 50_000_000 / 3));
        File.WriteAllBytes(
            Path.Combine(source, "broken.txt"),
            [.. Encoding.UTF8.GetBytes("省政府发布通知，要求各地做好安全生产工作。"), 0xe4, 0xb8, .. Encoding.UTF8.GetBytes("会议强调责任落实，压实各方责任。")]);

        var rebuild = SearchAppProcess.Run("rebuild", "--source", source, "--index", folder["index"], "--json");

        Assert.Equal(3, rebuild.ExitCode);
        Assert.Equal(1, rebuild.Json.GetProperty("documents").GetInt64());
        var skipped = rebuild.Json.GetProperty("skipped").EnumerateArray().ToList();
        Assert.Equal(
            ["binary.txt", "broken.txt", "empty.txt", "long-line.txt"],
            skipped.Select(s => s.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
        Assert.All(skipped, s => Assert.EndsWith(".", s.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.Equal(1, SearchAppProcess.Run("search", "防汛", "--json", "--index", folder["index"]).Json.GetProperty("total").GetInt64());
    }

    [Fact]
    public void The_same_source_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        using var folder = new TempFolder();
        string[] one = Files(Build(folder["one"], "1"));
        string[] two = Files(Build(folder["two"], "2"));

        Assert.Equal(one.Select(Path.GetFileName), two.Select(Path.GetFileName));
        foreach (var (a, b) in one.Zip(two))
        {
            Assert.Equal(File.ReadAllBytes(a), File.ReadAllBytes(b));
        }
    }

    [Fact]
    public void Check_finds_nothing_wrong_with_a_fresh_index_and_notices_a_flipped_byte()
    {
        using var folder = new TempFolder();
        string generation = Build(folder["index"], "1");

        var sound = SearchAppProcess.Run("check", "--index", folder["index"], "--json");
        string victim = Files(generation).First(f => f.EndsWith(".fdt", StringComparison.Ordinal));
        byte[] bytes = File.ReadAllBytes(victim);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(victim, bytes);
        var damaged = SearchAppProcess.Run("check", "--index", folder["index"], "--json");

        Assert.Equal(0, sound.ExitCode);
        Assert.True(sound.Json.GetProperty("ok").GetBoolean());
        Assert.Equal(1, damaged.ExitCode);
        Assert.False(damaged.Json.GetProperty("ok").GetBoolean());
        var problem = Assert.Single(damaged.Json.GetProperty("problems").EnumerateArray());
        Assert.Equal(victim, problem.GetProperty("file").GetString());
        Assert.InRange(problem.GetProperty("offset").GetInt64(), 0, bytes.Length - 1);
    }

    private static string Build(string index, string jobs)
    {
        var rebuild = SearchAppProcess.Run(
            "rebuild", "--source", SeedIndex.Source, "--index", index, "--jobs", jobs, "--as-of", "2026-01-01", "--json");
        Assert.True(rebuild.ExitCode == 0, rebuild.Errors);
        return Path.Combine(index, rebuild.Json.GetProperty("generation").GetString()!);
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
}
