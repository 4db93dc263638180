using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

public sealed class DictionaryOptionTests
{
    [Fact]
    public void A_changed_dictionary_is_reported_until_a_rebuild_applies_it()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["words.txt"], "景小海 # a name\n");
        string[] own = ["--dictionary", "none", "--dictionary", folder["words.txt"]];
        string[] index = ["--index", folder["index"], "--json"];
        SearchAppProcess.Run(["rebuild", "--source", SeedIndex.Source, .. index]);

        Assert.True(IsCurrent(index));
        Assert.False(IsCurrent([.. own, .. index]));
        Assert.Contains("rebuild to apply it", SearchAppProcess.Run(["stats", .. own, "--index", folder["index"]]).Output, StringComparison.Ordinal);

        var rebuild = SearchAppProcess.Run(["rebuild", "--source", SeedIndex.Source, .. own, "--index", folder["index"]]);

        Assert.Contains("The dictionary has changed since the last build. Words kept whole: 1.", rebuild.Output, StringComparison.Ordinal);
        Assert.False(SearchAppProcess.Run(["rebuild", "--source", SeedIndex.Source, .. own, .. index]).Json.GetProperty("dictionaryChanged").GetBoolean());

        Assert.True(IsCurrent([.. own, .. index]));
        Assert.False(IsCurrent(index));
        Assert.Equal(1, SearchAppProcess.Run(["stats", .. index]).Json.GetProperty("dictionary").GetProperty("words").GetInt32());
    }

    [Fact]
    public void Analyze_shows_what_the_dictionary_changes()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["words.txt"], "景小海\n");

        var run = SearchAppProcess.Run("analyze", "张景小海", "--dictionary", folder["words.txt"]);
        var other = SearchAppProcess.Run("analyze", "张", "--dictionary", folder["words.txt"], "--chain", "smartcn");

        Assert.Equal("张[0,1)@0 景小海[1,4)@1\nWithout the dictionary: 张 景 小 海\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("takes no dictionary", other.Errors, StringComparison.Ordinal);
    }

    private static bool IsCurrent(string[] options) =>
        SearchAppProcess.Run(["stats", .. options]).Json.GetProperty("dictionary").GetProperty("isCurrent").GetBoolean();
}
