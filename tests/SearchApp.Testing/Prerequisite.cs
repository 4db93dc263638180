using Xunit;

namespace SearchApp.Testing;

/// <summary>What some tests need beyond the .NET SDK; a test without it is skipped with the reason, or fails where it is mandatory.</summary>
/// <remarks>
/// <c>.ci/run</c> installs everything and sets SEARCHAPP_REQUIRE=1, which turns each skip into a failure. Only the measuring
/// data and the packages of Lucene.NET may be absent there too.
/// </remarks>
public static class Prerequisite
{
    /// <summary>Folder of Apache Lucene's jars, of line 8 or 4.10; the test needs java as well.</summary>
    /// <param name="line">"8" or "4.10".</param>
    public static string LuceneJars(string line)
    {
        string variable = "SEARCHAPP_LUCENE_" + line.Replace(".", "", StringComparison.Ordinal);
        string? folder = Environment.GetEnvironmentVariable(variable);
        if (folder is null || !Directory.Exists(folder))
        {
            Missing($"{variable} does not name a folder of Apache Lucene {line} jars ('.ci/lucene-jars.sh {line}' makes one).");
        }

        if (!OnPath("java"))
        {
            Missing("java is not on the PATH.");
        }

        return folder!;
    }

    /// <summary>Path of the program that compares an index with Lucene.NET; not every registry has the packages, so its absence never fails.</summary>
    public static string LuceneNet()
    {
        string? program = Environment.GetEnvironmentVariable("SEARCHAPP_LUCENE_NET");
        if (!File.Exists(program))
        {
            Assert.Skip($"SEARCHAPP_LUCENE_NET does not name a program ('.ci/lucene-net.sh' makes one): {program ?? "it is not set"}.");
        }

        return program;
    }

    /// <summary>Path of a Chromium browser.</summary>
    public static string Chromium()
    {
        string path = Environment.GetEnvironmentVariable("SEARCHAPP_CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(path))
        {
            Missing($"There is no browser at {path} (SEARCHAPP_CHROMIUM names another place).");
        }

        return path;
    }

    /// <summary>Path of axe-core's axe.min.js.</summary>
    public static string AxeScript()
    {
        string? path = Environment.GetEnvironmentVariable("SEARCHAPP_AXE");
        if (path is null || !File.Exists(path))
        {
            Missing("SEARCHAPP_AXE does not name axe-core's axe.min.js.");
        }

        return path!;
    }

    /// <summary>A file or folder of the measuring data, which is not part of the project.</summary>
    /// <param name="relativePath">Path below the data folder.</param>
    public static string Data(string relativePath)
    {
        string folder = Environment.GetEnvironmentVariable("SEARCHAPP_DATA") ?? Path.Combine(Repository.Root, "..", "shared", "data");
        string path = Path.Combine(folder, relativePath);
        if (!Path.Exists(path))
        {
            Assert.Skip($"The measuring data {relativePath} is not in {folder} (SEARCHAPP_DATA names another folder).");
        }

        return path;
    }

    /// <summary>Whether long proofs run in full: SEARCHAPP_LONG is 1.</summary>
    public static bool IsLongRun => Environment.GetEnvironmentVariable("SEARCHAPP_LONG") == "1";

    /// <summary>Skips unless long proofs are asked for.</summary>
    public static void LongRun()
    {
        if (!IsLongRun)
        {
            Assert.Skip("A long proof: set SEARCHAPP_LONG=1 to run it.");
        }
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    private static void Missing(string reason)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("SEARCHAPP_REQUIRE") != "1", reason);
        Assert.Fail(reason);
    }
}
