using System.Diagnostics;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Judges;

/// <summary>Apache Lucene 4.10 as the judge of what we write. Tests that use it are skipped where it is missing.</summary>
internal static class ApacheLucene
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string Programs = Path.Combine(
        Repository.Root, "tests", "SearchApp.Indexing.Tests", "GoldenIndex", "Java");

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
        RunJava(Path.Combine(Programs, "IndexDump.java"), directory, folder["dump.txt"]);
        using var snapshot = IndexSnapshot.Open(directory);
        Assert.Equal(File.ReadAllLines(folder["dump.txt"]), IndexDump.Dump(snapshot));
    }

    /// <summary>Lets Lucene delete a document of an index, add one, and merge all segments if wanted.</summary>
    /// <param name="directory">A Lucene directory.</param>
    /// <param name="id">Value of field 'id' of the document to delete.</param>
    /// <param name="merge">Whether to merge.</param>
    public static void Append(string directory, string id, bool merge)
    {
        // Its read-write codec of this format asks a class of the test framework for leave, for which ours stands in.
        using var classes = new TempFolder();
        string permission = Path.Combine(Programs, "org", "apache", "lucene", "util", "LuceneTestCase.java");
        Run("javac", "-nowarn", "-encoding", "UTF-8", "-d", classes.Path, "-cp", Jars, permission, Path.Combine(Programs, "IndexAppender.java"));
        string[] arguments = ["-cp", classes.Path + Path.PathSeparator + Jars, "IndexAppender", directory, id];
        Run("java", merge ? [.. arguments, "merge"] : arguments);
    }

    private static string Jars => Path.Combine(Prerequisite.LuceneJars("4.10"), "*");

    private static string RunJava(params string[] arguments) => Run("java", ["-cp", Jars, .. arguments]);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), $"{program} did not end.");
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output;
    }
}
