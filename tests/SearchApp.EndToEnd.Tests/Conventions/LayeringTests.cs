using System.Xml.Linq;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

public sealed class LayeringTests
{
    [Theory]
    [InlineData("Corpus", "")]
    [InlineData("Analysis", "")]
    [InlineData("Indexing", "Analysis Corpus")]
    [InlineData("Search", "Analysis Corpus Indexing")]
    [InlineData("Web", "Analysis Corpus Indexing Search")]
    [InlineData("Cli", "Analysis Corpus Indexing Search Web")]
    public void A_project_refers_only_to_the_projects_below_it(string project, string allowed)
    {
        string file = Path.Combine(Repository.Root, "src", $"SearchApp.{project}", $"SearchApp.{project}.csproj");

        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value).Replace("SearchApp.", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, string.Join(' ', references));
    }

    [Fact]
    public void In_the_web_project_only_the_first_index_knows_how_an_index_is_made()
    {
        var others = SourceFiles.Below("src/SearchApp.Web")
            .Where(f => Path.GetFileName(f) != "FirstIndex.cs")
            .Where(f => File.ReadAllText(f).Contains("using SearchApp.Indexing", StringComparison.Ordinal));

        Assert.Empty(others);
    }

    [Theory]
    [InlineData("src/SearchApp.Web", "SearchApp.Analysis")]
    [InlineData("src/SearchApp.Indexing/Codecs", "SearchApp.Corpus")]
    [InlineData("src/SearchApp.Indexing/Reading", "SearchApp.Corpus")]
    [InlineData("src/SearchApp.Indexing/Store", "SearchApp.Corpus")]
    [InlineData("src/SearchApp.Indexing/Reading", "SearchApp.Indexing.Codecs")]
    [InlineData("src/SearchApp.Indexing/Store", "SearchApp.Indexing.Codecs")]
    [InlineData("src/SearchApp.Search/Scoring", "SearchApp.Search.QueryParsing")]
    [InlineData("src/SearchApp.Search/Queries", "SearchApp.Search.QueryParsing")]
    public void Machinery_does_not_know_what_is_above_it(string folder, string above)
    {
        var offenders = SourceFiles.Below(folder)
            .Where(f => File.ReadAllText(f).Contains("using " + above, StringComparison.Ordinal));

        Assert.Empty(offenders);
    }
}
