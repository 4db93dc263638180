using System.Text.RegularExpressions;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_source_folder_is_described_in_the_architecture()
    {
        string architecture = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var folders = SourceFiles.Below("src")
            .Select(f => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Distinct(StringComparer.Ordinal);

        Assert.All(folders, folder => Assert.Contains($"`{folder}/`", architecture, StringComparison.Ordinal));
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"));
        var broken = from document in documents
                     from Match link in RelativeLink().Matches(File.ReadAllText(document))
                     let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["target"].Value)
                     where !Path.Exists(target)
                     select $"{Path.GetFileName(document)}: {link.Groups["target"].Value}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Numbers_of_decision_records_are_used_once()
    {
        var numbers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "adr"), "*.md")
            .Select(f => Path.GetFileName(f)[..4]).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<target>[^)#\s]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RelativeLink();
}
