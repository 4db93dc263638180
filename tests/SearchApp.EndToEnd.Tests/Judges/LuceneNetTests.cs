using System.Diagnostics;
using System.Text;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Judges;

/// <summary>
/// Lucene.NET, read by tests/SearchApp.LuceneNet.Interop: it agrees on everything in an index of ours, finds the same, and goes on writing what
/// we and Apache Lucene can read.
/// </summary>
public sealed class LuceneNetTests
{
    [Theory]
    [InlineData("all")]
    [InlineData("words")]
    public void It_agrees_on_a_fresh_index_with_deletions_and_goes_on_writing_it(string fields)
    {
        string program = Prerequisite.LuceneNet();
        string jars = Prerequisite.LuceneJars("4.10");
        using var folder = new TempFolder();
        string source = folder["source"];
        Run("sample", source, "--count", "300");
        Run("rebuild", "--fields", fields, "--source", source, "--index", folder["index"]);
        foreach (string changed in Directory.GetFiles(source, "0000*1.*"))
        {
            File.Delete(changed);
        }

        foreach (string changed in Directory.GetFiles(source, "0001*.txt"))
        {
            File.AppendAllText(changed, "\n补充：疫苗接种工作继续推进。\n");
        }

        Run("update", "--source", source, "--index", folder["index"]);
        string generation = CurrentGeneration.In(folder["index"]);
        Assert.NotEmpty(Directory.GetFiles(generation, "*.del"));
        Assert.True(Directory.GetFiles(generation, "*.si").Length > 1);
        File.WriteAllLines(folder["texts.txt"], Directory.GetFiles(source).Order(StringComparer.Ordinal).SelectMany(File.ReadLines));

        string report = Run("dotnet", [program, "compare", folder["index"], folder["texts.txt"], folder["appended"]]);

        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.Contains(", 0 different", report, StringComparison.Ordinal);
        string check = Run("java", ["-ea", "-cp", $"{jars}/*", "org.apache.lucene.index.CheckIndex", folder["appended"]]);
        Assert.Contains("No problems were detected with this index.", check, StringComparison.Ordinal);
        Run("check", "--index", folder["appended"]);
    }

    private static void Run(params string[] arguments)
    {
        var run = SearchAppProcess.Run([.. arguments, "--quiet"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    private static string Run(string program, string[] arguments)
    {
        var run = SearchAppProcess.Run(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        });
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return run.Output;
    }
}
