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

    public DoctorCommand()
        : base("doctor", "Examine the machine, the index, its disk and its source, and say what to do.") => SetAction(Run);

    private static int Run(ParseResult parse)
    {
        List<HealthFinding> findings =
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
