using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

/// <summary>Vectors are used where the processor has them; where it has none, the plain code must give the same.</summary>
public sealed class PlainProcessorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public PlainProcessorTests() => SearchAppProcess.Run("sample", _folder["source"], "--count", "300", "--seed", "7");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_vectors_an_index_has_the_same_bytes_and_a_search_the_same_answer()
    {
        Rebuild("with", plain: false);
        Rebuild("without", plain: true);

        var files = Directory.GetFiles(_folder["with/g1"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        Assert.Equal(files, Directory.GetFiles(_folder["without/g1"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(_folder[$"with/g1/{file}"]), File.ReadAllBytes(_folder[$"without/g1/{file}"])));
        foreach (string query in (string[])["疫苗接种", "会议 建设", "\"工作会议\"", "省", "发展 OR 经济 -教育", "如何推进乡村振兴和城市建设"])
        {
            Assert.Equal(Search("with", query, plain: false), Search("with", query, plain: true));
        }
    }

    private void Rebuild(string index, bool plain)
    {
        var rebuild = Run(plain, "rebuild", "--source", _folder["source"], "--index", _folder[index], "--as-of", "2026-01-01", "--quiet");
        Assert.True(rebuild.ExitCode is 0 or 3, rebuild.Errors);
    }

    private string Search(string index, string query, bool plain)
    {
        string json = Run(plain, "search", query, "--index", _folder[index], "--as-of", "2026-01-01", "--json").Output;
        Assert.NotEmpty(json);
        int elapsed = json.IndexOf("\"elapsedMs\"", StringComparison.Ordinal);
        return json[..elapsed] + json[json.IndexOfAny([',', '}'], elapsed)..];
    }

    private static SearchAppProcess Run(bool plain, params string[] arguments)
    {
        var start = SearchAppProcess.Start(arguments);
        if (plain)
        {
            start.Environment["DOTNET_EnableHWIntrinsic"] = "0";
        }

        return SearchAppProcess.Run(start);
    }
}
