using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using SearchApp.Cli.Output;
using SearchApp.Indexing;

namespace SearchApp.Cli.Commands;

/// <summary><c>doctor</c>: examines the machine and the installation.</summary>
internal sealed class DoctorCommand : Command
{
    private const long LeastMemory = 1L << 30;

    private readonly Option<string?> _server = new("--server")
    {
        Description = "Ask a running server whether it can answer searches, and examine nothing else.",
        HelpName = "URL",
    };

    public DoctorCommand()
        : base("doctor", "Examine the machine, the index, its disk and its source, and say what to do.")
    {
        Add(_server);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        List<HealthFinding> findings = parse.GetValue(_server) is { } address
            ? [await ServerHealth.ExamineAsync(address, cancellation)]
            :
            [
                Runtime(),
                Memory(),
                .. IndexHealth.Examine(SharedOptions.IndexPath(parse), SharedOptions.SourcePath(parse), TimeProvider.System),
            ];
        bool ok = !findings.Exists(static finding => finding.State == HealthState.Problem);
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(new { ok, findings });
        }
        else
        {
            foreach (var finding in findings)
            {
                string state = finding.State.ToString().ToLowerInvariant();
                Console.WriteLine($"{finding.Name,-8} {state,-8} {finding.Message}");
            }
        }

        return ok ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static HealthFinding Runtime() => new(
        "runtime",
        HealthState.Ok,
        $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, " +
        $"{Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)} processors.");

    private static HealthFinding Memory()
    {
        long bytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        string amount = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB of memory");
        return bytes < LeastMemory
            ? new HealthFinding("memory", HealthState.Warning, $"This process may use {amount}; a rebuild may need 1 GB. Use --jobs 1, or a larger machine.")
            : new HealthFinding("memory", HealthState.Ok, $"This process may use {amount}.");
    }
}
