using SearchApp.EndToEnd.Tests.Conventions;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>Every command of the documents is executed by a test, by CI, or is said here not to be and why.</summary>
public sealed class ExecutedCommandTests
{
    private const string NotHere = "not here: ";
    private const string Suite = NotHere + "a test cannot start the suite that it is part of; DocumentedCommandTests looks whether the filter names tests.";

    // How commands begin, and the class of tests or the script that executes them; the first that fits counts.
    private static readonly (string Start, string By)[] Executed =
    [
        ("searchapp serve", "EndlessCommandTests"),
        ("searchapp ", "DocumentedCommandTests"),
        ("echo g", "DocumentedCommandTests"),
        ("/opt/searchapp/searchapp doctor", "FreshCloneTests"),
        ("dotnet publish src/SearchApp.Cli", "FreshCloneTests"),
        ("dotnet run --project src/SearchApp.Web", "FreshCloneTests"),
        ("dotnet run -c Release --project src/SearchApp.Cli --", "FreshCloneTests"),
        ("dotnet run -c Release --project tests/SearchApp.Benchmarks", "FreshCloneTests"),
        ("SEARCHAPP_BENCH_INDEX=DIR dotnet run -c Release --project tests/SearchApp.Benchmarks", "FreshCloneTests"),
        ("dotnet run -c Release --project tests/SearchApp.LuceneNet.Interop -- ", "FreshCloneTests"),
        ("dotnet run -c Release --project tests/SearchApp.LuceneNet.Interop [", "LuceneNetTests"),
        ("java -cp CLASSES", "FreshCloneTests"),
        ("tests/SearchApp.Benchmarks/", "FreshCloneTests"),
        ("sh tests/SearchApp.Benchmarks/", "FreshCloneTests"),
        ("bash tests/SearchApp.Benchmarks/", "FreshCloneTests"),
        ("dotnet searchapp.dll", ".ci/container.sh"),
        ("bash .ci/container.sh", ".ci/run"),
        (".ci/container.sh", ".ci/run"),
        (".ci/fuzz.sh", ".ci/run"),
        ("dotnet build", ".ci/run"),
        ("dotnet format", ".ci/run"),
        ("bash .ci/run", ".ci/run"),
        (".ci/run", ".ci/run"),
        ("dotnet test tests/", Suite),
        ("SEARCHAPP_LONG=1 dotnet test", Suite),
        ("TMPDIR=/dev/shm SEARCHAPP_LONG=1 dotnet test", Suite),
        ("dotnet test", ".ci/run"),
        ("docker compose up", NotHere + "there is no container engine; .ci/container.sh executes the Dockerfile and what compose.yaml starts."),
        ("dotnet-counters ", NotHere + "it is a program of its own, for a terminal; MetricsExportTests and ObservabilityTests listen to the same meters."),
    ];

    [Fact]
    public void Each_is_executed_or_said_not_to_be() => Assert.All(
        DocumentedCommand.All, command => Assert.True(By(command) is not null, $"{command.Document}: nothing executes '{command.Text}'."));

    [Fact]
    public void What_is_said_is_not_out_of_date()
    {
        string[] starts = [.. DocumentedCommand.All.Select(command => Executed.FirstOrDefault(row => IsOf(command, row)).Start)];
        Assert.All(Executed, row =>
        {
            Assert.True(starts.Contains(row.Start), $"No document tells anybody to type '{row.Start}'.");
            Assert.True(
                row.By.StartsWith(NotHere, StringComparison.Ordinal) || File.Exists(Path.Combine(Repository.Root, row.By))
                || SourceFiles.Below("tests").Any(file => Path.GetFileNameWithoutExtension(file) == row.By),
                $"There is no {row.By}.");
        });
    }

    [Fact]
    public void What_CI_is_said_to_execute_it_does()
    {
        string ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        Assert.All(
            Executed.Where(row => row.By == ".ci/run" && !row.Start.EndsWith(".ci/run", StringComparison.Ordinal)),
            row => Assert.Contains(row.Start.Replace("bash ", "", StringComparison.Ordinal), ci, StringComparison.Ordinal));
    }

    [Fact]
    public void No_command_hides_in_a_block_that_is_not_marked() => Assert.All(DocumentedCommand.Documents(), document =>
    {
        var known = DocumentedCommand.All.Where(command => command.Document == document).Select(command => command.Text).ToList();
        Assert.All(
            DocumentedCommand.Read(document).Split('\n').Where(DocumentedCommand.IsCommand),
            line => Assert.True(known.Exists(command => line.StartsWith(command, StringComparison.Ordinal)), $"{document}: mark the block of '{line}' with sh."));
    });

    private static string? By(DocumentedCommand command) => Executed.FirstOrDefault(row => IsOf(command, row)).By;

    private static bool IsOf(DocumentedCommand command, (string Start, string By) row) => command.Text.StartsWith(row.Start, StringComparison.Ordinal);
}
