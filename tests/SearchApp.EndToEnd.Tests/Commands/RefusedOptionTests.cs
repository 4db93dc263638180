using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

/// <summary>What cannot be is answered by a sentence and code 2, before anything is read or written.</summary>
public sealed class RefusedOptionTests
{
    [Theory]
    [InlineData("watch", "--settle", "abc", "'abc'")]
    [InlineData("watch", "--every", "5m", "'5m'")]
    [InlineData("watch", "--every", "NaN", "at least 0.1 and at most 86400")]
    [InlineData("watch", "--settle", "0", "at least 0.1 and at most 86400")]
    [InlineData("rebuild", "--max-article", "5000", "at least 1 and at most 1024")]
    [InlineData("rebuild", "--jobs", "20000", "at least 0 and at most 256")]
    [InlineData("search", "--script", "foo", "There is no script 'foo': hans, hant, mixed, or unknown.")]
    public void A_value_that_cannot_be_is_named(string command, string option, string value, string message)
    {
        using var folder = new TempFolder();

        var refused = SearchAppProcess.Run(command, option, value, "--index", folder["index"], "--source", folder.Path);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(message, refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("rebuild", "--index")]
    [InlineData("update", "--source")]
    [InlineData("search", "--index")]
    public void An_empty_path_is_named(string command, string option)
    {
        var refused = SearchAppProcess.Run(command, option, "");

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"{option} is empty; write a path behind it", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bench", "--queries", "{0}")]
    [InlineData("bench", "--segment", "{0}")]
    [InlineData("analyze", "--file", "{0}")]
    [InlineData("eval", "--queries", "{0}", "--qrels", "{1}")]
    [InlineData("eval", "--queries", "{1}", "--qrels", "{0}")]
    public void A_file_that_is_not_there_is_named(params string[] arguments)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["there"], "");

        var refused = SearchAppProcess.Run([
            .. arguments.Select(argument => argument == "{0}" ? folder["none"] : argument == "{1}" ? folder["there"] : argument), "--index", folder["index"],
        ]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal($"There is no file {folder["none"]}.", refused.Errors.Trim());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    public void A_number_of_similar_articles_that_cannot_be_is_named(string size)
    {
        var refused = SearchAppProcess.Run("similar", "some-id", "--size", size);

        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith("--size must be at least 1 and at most 100.", refused.Errors, StringComparison.Ordinal);
    }
}
