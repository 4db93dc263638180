using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

/// <summary>Whether docs/dependencies.md names every package that a lock file names, with its version and licence, and no other.</summary>
public sealed partial class DependencyTests
{
    private const string List = "docs/dependencies.md";

    // Licences under which this program may be passed on with the package, or be tested by it.
    private static readonly string[] Accepted = ["MIT", "Apache-2.0", "BSD-3-Clause"];

    [Fact]
    public void The_list_of_dependencies_is_true()
    {
        string expected = Table("src") + "\n" + Table("tests");
        string listed = string.Join('\n', Rows().Matches(File.ReadAllText(Path.Combine(Repository.Root, List))).Select(row => row.Value));

        Assert.True(expected == listed, $"{List} differs from the lock files, which say:\n{expected}");
    }

    [Fact]
    public void Every_licence_is_an_accepted_one() => Assert.All(Packages("src").Concat(Packages("tests")), package =>
        Assert.True(Accepted.Contains(Licence(package), StringComparer.Ordinal) || Licence(package).StartsWith("in its file", StringComparison.Ordinal), $"{package}: {Licence(package)}"));

    private static string Table(string folder)
    {
        var product = Packages("src").ToHashSet();
        var rows = new StringBuilder();
        foreach (var package in Packages(folder).Where(package => folder == "src" || !product.Contains(package)))
        {
            rows.Append(rows.Length == 0 ? "" : "\n").Append($"| {package.Name} | {package.Version} | {Licence(package)} |");
        }

        return rows.ToString();
    }

    private static IEnumerable<(string Name, string Version)> Packages(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(Locked).Distinct().OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase).ThenBy(package => package.Version, StringComparer.Ordinal);

    private static List<(string Name, string Version)> Locked(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => (package.Name, package.Value.GetProperty("resolved").GetString()!))];
    }

    // As the package itself says, in the folder that restoring filled.
    private static string Licence((string Name, string Version) package)
    {
        string root = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string name = package.Name.ToLowerInvariant();
        var licence = XDocument.Load(Path.Combine(root, name, package.Version, name + ".nuspec")).Descendants().Single(e => e.Name.LocalName == "license");
        return licence.Attribute("type")?.Value == "expression" ? licence.Value : $"in its file {licence.Value}";
    }

    [GeneratedRegex(@"^\| [A-Za-z][\w.-]+ \| [0-9][^|]* \| [^|]+ \|$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Rows();
}
