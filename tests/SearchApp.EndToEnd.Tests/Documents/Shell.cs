using System.Diagnostics;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>Runs a line as bash does.</summary>
internal static class Shell
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="command">The line.</param>
    /// <param name="folder">Where it is run.</param>
    /// <param name="environment">What is set for it.</param>
    /// <returns>Its exit code, and what it wrote to both streams.</returns>
    public static (int ExitCode, string Output) Run(string command, string folder, params (string Name, string Value)[] environment)
    {
        using var process = Process.Start(Start(command + " 2>&1", folder, environment))!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>How a line is started.</summary>
    public static ProcessStartInfo Start(string command, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder };

        // Helpers that outlive a build would keep its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
