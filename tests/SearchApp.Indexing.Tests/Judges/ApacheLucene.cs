using System.Diagnostics;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Judges;

/// <summary>Apache Lucene 4.10 as the judge of what we write. Tests that use it are skipped where it is missing.</summary>
internal static class ApacheLucene
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string DumpProgram = Path.Combine(
        Repository.Root, "tests", "SearchApp.Indexing.Tests", "GoldenIndex", "Java", "IndexDump.java");

    /// <summary>Asserts that CheckIndex, with assertions on, finds no problem.</summary>
    /// <param name="directory">A Lucene directory.</param>
    public static void AssertClean(string directory)
    {
        string output = RunJava("-ea", "org.apache.lucene.index.CheckIndex", directory);
        Assert.Contains("No problems were detected with this index.", output, StringComparison.Ordinal);
    }

    /// <summary>Asserts that Lucene reads the same in an index as we do: every term, posting, length, column and stored field.</summary>
    /// <param name="directory">A Lucene directory.</param>
    public static void AssertReadsTheSame(string directory)
    {
        using var folder = new TempFolder();
        RunJava(DumpProgram, directory, folder["dump.txt"]);
        using var snapshot = IndexSnapshot.Open(directory);
        Assert.Equal(File.ReadAllLines(folder["dump.txt"]), IndexDump.Dump(snapshot));
    }

    private static string RunJava(params string[] arguments)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-cp");
        start.ArgumentList.Add(Path.Combine(Prerequisite.LuceneJars("4.10"), "*"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var java = Process.Start(start)!;
        var errors = java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = java.StandardOutput.ReadToEnd();
        Assert.True(java.WaitForExit(Patience), "Java did not end.");
        Assert.True(java.ExitCode == 0, $"Java ended with {java.ExitCode}:\n{output}\n{errors.Result}");
        return output;
    }
}
