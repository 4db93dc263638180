using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

/// <summary>What the documents tell a reader to type works.</summary>
public sealed class DocumentedCommandTests
{
    // These run until they are stopped.
    private static readonly string[] Endless = ["serve", "watch"];

    [Fact]
    public void Every_command_of_the_tour_works_in_the_order_of_the_tour()
    {
        using var folder = new TempFolder();
        var commands = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .Where(static line => line.StartsWith("searchapp ", StringComparison.Ordinal))
            .Select(static line => line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])
            .Where(static command => !Endless.Contains(command[0], StringComparer.Ordinal))
            .ToList();

        Assert.True(commands.Count >= 10, $"Only {commands.Count} commands were found.");
        foreach (string[] command in commands)
        {
            var ran = SearchAppProcess.Run([.. command, "--index", folder["index"]]);
            Assert.True(ran.ExitCode == 0, $"{string.Join(' ', command)} ended with {ran.ExitCode}: {ran.Errors}");
            Assert.NotEqual("", ran.Output);
        }
    }
}
