using System.Text.RegularExpressions;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

/// <summary>What the documents tell a reader to type works.</summary>
public sealed partial class DocumentedCommandTests
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

    [Fact]
    public void Every_command_of_the_operators_guide_works_in_the_order_of_the_guide()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["articles"]);
        foreach (string seed in Directory.EnumerateFiles(SeedIndex.Source))
        {
            File.Copy(seed, Path.Combine(folder["articles"], Path.GetFileName(seed)));
        }

        var commands = CompleteCommand().Matches(Document("docs/operating.md"))
            .Select(match => match.Groups["arguments"].Value
                .Replace("/var/lib/searchapp/index", folder["index"], StringComparison.Ordinal)
                .Replace("/srv/articles", folder["articles"], StringComparison.Ordinal)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static command => !Endless.Contains(command[0], StringComparer.Ordinal))
            .ToList();

        Assert.True(commands.Count >= 3, $"Only {commands.Count} commands were found.");
        foreach (string[] command in commands)
        {
            // doctor stands first in the guide, and says that there is no index yet.
            var ran = SearchAppProcess.Run(command);
            Assert.True(ran.ExitCode == 0 || (command[0] == "doctor" && ran.Output.Contains("There is no index", StringComparison.Ordinal)), $"{string.Join(' ', command)} ended with {ran.ExitCode}: {ran.Errors}");
        }
    }

    [Theory]
    [InlineData("docs/reliability.md")]
    [InlineData("docs/operating.md")]
    [InlineData("docs/cli.md")]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_command_names_what_there_is(string document)
    {
        string text = Document(document);
        string known = SearchAppProcess.Run("--help").Output;
        Assert.All(
            CommandName().Matches(text).Select(static match => match.Groups["name"].Value),
            name => Assert.Contains($"  {name} ", known, StringComparison.Ordinal));
        Assert.All(
            ProjectPath().Matches(text).Select(static match => match.Groups["path"].Value),
            path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
        foreach (Match test in TestFilter().Matches(text))
        {
            string name = test.Groups["name"].Value;
            Assert.Contains(
                SourceFiles.Below(test.Groups["project"].Value),
                file => Path.GetRelativePath(Repository.Root, file).Contains(name, StringComparison.Ordinal) || DeclaresTest(file, name));
        }
    }

    private static string Document(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    // At the beginning of a line of a block, or alone in a code span; not "searchapp watch" in passing.
    // A filter may name tests by a part of their method's name.
    private static bool DeclaresTest(string file, string name) =>
        File.ReadLines(file).Any(line => line.Contains(" void ", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal));

    [GeneratedRegex(@"(?:^|`|/)searchapp (?<arguments>[a-z]+ --[^`#\n]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex CompleteCommand();

    [GeneratedRegex(@"(?:^|`|/)searchapp (?<name>[a-z]+)\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^(?:[A-Z_]+=\d )?dotnet [a-z]+ (?:-c Release )?(?:--project )?(?<path>(?:src|tests)/\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"dotnet test (?<project>tests/\S+) --filter ""FullyQualifiedName~(?<name>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestFilter();
}
