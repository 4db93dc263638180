using System.Text.RegularExpressions;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.EndToEnd.Tests.Conventions;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>What the documents tell a reader to type works.</summary>
public sealed partial class DocumentedCommandTests
{
    private const string Tour = "README.md";
    private const string Guide = "docs/operating.md";

    // These run until they are stopped.
    private static readonly string[] Endless = ["serve", "watch"];

    [Fact]
    public void Every_command_of_the_tour_works_in_the_order_of_the_tour()
    {
        using var folder = new TempFolder();
        var commands = Commands(Tour);

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
        CopySeeds(folder["articles"]);
        var commands = Commands(Guide, ("/var/lib/searchapp/index", folder["index"]), ("/srv/articles", folder["articles"]));

        Assert.True(commands.Count >= 3, $"Only {commands.Count} commands were found.");
        foreach (string[] command in commands)
        {
            // doctor stands first in the guide, and says that there is no index yet.
            var ran = SearchAppProcess.Run(command);
            Assert.True(ran.ExitCode == 0 || (command[0] == "doctor" && ran.Output.Contains("There is no index", StringComparison.Ordinal)), $"{string.Join(' ', command)} ended with {ran.ExitCode}: {ran.Errors}");
        }
    }

    [Fact]
    public void Every_command_of_the_other_documents_works()
    {
        using var index = new SeedIndex();
        using var folder = new TempFolder();
        File.WriteAllText(folder["queries.jsonl"], """{"_id":"1","text":"疫苗接种"}""");
        File.WriteAllText(folder["qrels.tsv"], "query-id\tcorpus-id\tscore\n1\t000_45d9ac9911673ab2.txt\t1\n");
        string page = Directory.EnumerateFiles(SeedIndex.Source, "*.txt").First();

        foreach (string document in DocumentedCommand.Documents().Except([Tour, Guide], StringComparer.Ordinal))
        {
            foreach (string[] command in Commands(document, ("FILE", page), ("queries.jsonl", folder["queries.jsonl"]), ("qrels.tsv", folder["qrels.tsv"])))
            {
                var ran = SearchAppProcess.Run([.. command, "--index", index.Folder]);
                Assert.True(ran.ExitCode == 0, $"{document}: {string.Join(' ', command)} ended with {ran.ExitCode}: {ran.Errors}");
                Assert.NotEqual("", ran.Output);
            }
        }
    }

    [Fact]
    public void Going_back_to_the_generation_before_works_as_the_guide_says()
    {
        using var folder = new TempFolder();
        CopySeeds(folder["articles"]);
        string[] places = ["--source", folder["articles"], "--index", folder["index"]];
        Assert.Equal(0, SearchAppProcess.Run(["rebuild", .. places]).ExitCode);
        File.WriteAllText(folder["articles/new.jsonl"], """{"id":"new","title":"标题","text":"量子会议在此召开。"}""");
        Assert.Equal(0, SearchAppProcess.Run(["update", .. places]).ExitCode);
        Assert.Equal(0, SearchAppProcess.Run("search", "量子", "--index", folder["index"]).ExitCode);

        string command = Assert.Single(DocumentedCommand.All, c => c.Document == Guide && c.Text.StartsWith("echo g6", StringComparison.Ordinal)).Text;
        var back = Shell.Run(command.Replace("g6", "g1", StringComparison.Ordinal), folder.Path);

        Assert.True(back.ExitCode == 0, back.Output);
        Assert.Equal(1, SearchAppProcess.Run("search", "量子", "--index", folder["index"]).ExitCode);
        Assert.Equal(0, SearchAppProcess.Run("search", "疫苗接种", "--index", folder["index"]).ExitCode);
        Assert.Equal(0, SearchAppProcess.Run(["update", .. places]).ExitCode);
        Assert.Equal(0, SearchAppProcess.Run("search", "量子", "--index", folder["index"]).ExitCode);
        Assert.Equal(0, SearchAppProcess.Run("check", "--index", folder["index"]).ExitCode);
    }

    [Fact]
    public void Every_command_names_what_there_is()
    {
        string known = SearchAppProcess.Run("--help").Output;
        Assert.All(DocumentedCommand.Documents(), document =>
        {
            string text = DocumentedCommand.Read(document);
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
        });
    }

    private static List<string[]> Commands(string document, params (string Written, string Meant)[] places) =>
        [.. DocumentedCommand.All.Where(command => command.Document == document && Program().IsMatch(command.Text))
            .Select(command => places.Aggregate(command.Text, static (text, place) => text.Replace(place.Written, place.Meant, StringComparison.Ordinal)))
            .Select(static text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])
            .Where(static command => !Endless.Contains(command[0], StringComparer.Ordinal))];

    private static void CopySeeds(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string seed in Directory.EnumerateFiles(SeedIndex.Source))
        {
            File.Copy(seed, Path.Combine(folder, Path.GetFileName(seed)));
        }
    }

    // A filter may name tests by a part of their method's name.
    private static bool DeclaresTest(string file, string name) =>
        File.ReadLines(file).Any(line => line.Contains(" void ", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal));

    [GeneratedRegex("^(?:/opt/searchapp/)?searchapp ", RegexOptions.None, 1000)]
    private static partial Regex Program();

    // At the beginning of a line of a block, or alone in a code span; not "searchapp watch" in passing.
    [GeneratedRegex(@"(?:^|`|/)searchapp (?<name>[a-z]+)\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^(?:[A-Z_]+=\d )?dotnet [a-z]+ (?:-c Release )?(?:--project )?(?<path>(?:src|tests)/\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ProjectPath();

    [GeneratedRegex(@"dotnet test (?<project>tests/\S+) --filter ""FullyQualifiedName~(?<name>\w+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestFilter();
}
