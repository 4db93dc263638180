using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

public sealed class ExportAndDoctorTests(SeedIndex index) : IClassFixture<SeedIndex>
{
    [Fact]
    public void A_result_is_exported_whole_as_lines_or_a_table()
    {
        var lines = SearchAppProcess.Run("export", "疫苗接种", "--index", index.Folder);
        var table = SearchAppProcess.Run("export", "疫苗接种", "--region", "广东", "--format", "csv", "--index", index.Folder);
        var nothing = SearchAppProcess.Run("export", "不存在的词语", "--index", index.Folder);

        Assert.Equal(0, lines.ExitCode);
        string[] records = lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, records.Length);
        Assert.All(records, record => Assert.NotEqual("", JsonDocument.Parse(record).RootElement.GetProperty("id").GetString()));
        Assert.StartsWith("id,title,date", table.Output, StringComparison.Ordinal);
        Assert.Contains("440000", table.Output, StringComparison.Ordinal);
        Assert.Equal(1, nothing.ExitCode);
    }

    [Fact]
    public void A_result_that_is_cut_is_told_on_the_error_stream()
    {
        using var folder = new TempFolder();
        File.WriteAllLines(folder["many.jsonl"], Enumerable.Range(0, 10_001).Select(i => $$"""{"id":"{{i}}","title":"","text":"会议"}"""));
        Assert.Equal(0, SearchAppProcess.Run("rebuild", "--raw", "--source", folder["many.jsonl"], "--index", folder["index"], "--quiet").ExitCode);

        var cut = SearchAppProcess.Run("export", "会议", "--index", folder["index"]);

        Assert.Equal(0, cut.ExitCode);
        Assert.EndsWith("{\"cut\":true,\"hits\":10000}\n", cut.Output, StringComparison.Ordinal);
        Assert.Contains("Cut after 10,000 of 10,001 articles", cut.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_doctor_finds_a_sound_installation_sound_and_names_what_is_missing()
    {
        using var nowhere = new TempFolder();

        var sound = SearchAppProcess.Run("doctor", "--index", index.Folder, "--source", SeedIndex.Source, "--json");
        var missing = SearchAppProcess.Run("doctor", "--index", nowhere.Path, "--source", nowhere["no"], "--json");

        Assert.Equal(0, sound.ExitCode);
        Assert.Equal(
            ["runtime", "memory", "index", "age", "rules", "writing", "disk", "source"],
            sound.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("name").GetString()));
        Assert.All(
            sound.Json.GetProperty("findings").EnumerateArray(),
            finding => Assert.EndsWith(".", finding.GetProperty("message").GetString(), StringComparison.Ordinal));
        Assert.Equal(1, missing.ExitCode);
        Assert.False(missing.Json.GetProperty("ok").GetBoolean());
        var states = missing.Json.GetProperty("findings").EnumerateArray()
            .ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("state").GetString(), StringComparer.Ordinal);
        Assert.Equal("problem", states["index"]);
        Assert.Equal("warning", states["source"]);
        Assert.Equal("ok", states["writing"]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(nowhere.Path));
    }

    [Fact]
    public void The_doctor_says_what_lies_where_an_index_is_to_be()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["afile"], "");

        var nothing = SearchAppProcess.Run("doctor", "--index", folder["a/b/index"], "--source", SeedIndex.Source, "--json");
        var file = SearchAppProcess.Run("doctor", "--index", folder["afile"], "--source", SeedIndex.Source, "--json");

        Assert.Contains("free where the index lies", Message(nothing, "disk"), StringComparison.Ordinal);
        Assert.Contains("does not exist yet", Message(nothing, "writing"), StringComparison.Ordinal);
        Assert.Contains("afile is a file; name the folder", Message(file, "index"), StringComparison.Ordinal);
        Assert.Contains("afile is a file, so that no index", Message(file, "writing"), StringComparison.Ordinal);
    }

    private static string Message(SearchAppProcess doctor, string name) => doctor.Json.GetProperty("findings").EnumerateArray()
        .First(finding => finding.GetProperty("name").GetString() == name).GetProperty("message").GetString()!;
}
