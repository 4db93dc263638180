using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

/// <summary>Runs the built program as its users do: a process with arguments, two streams and an exit code.</summary>
internal sealed record SearchAppProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>The standard output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static SearchAppProcess Run(params string[] arguments) => Run(Start(arguments));

    /// <summary>Runs what <see cref="Start"/> has prepared, perhaps with more in its environment.</summary>
    public static SearchAppProcess Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new SearchAppProcess(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>How the program is started.</summary>
    public static ProcessStartInfo Start(string[] arguments)
    {
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "artifacts", "bin", "SearchApp.Cli", configuration, "searchapp.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
