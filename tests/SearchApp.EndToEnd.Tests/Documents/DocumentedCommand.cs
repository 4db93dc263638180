using System.Text.RegularExpressions;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>A command that a document tells its reader to type.</summary>
/// <param name="Document">Path from the repository's root.</param>
/// <param name="Text">The command as it stands there, without the comment behind it.</param>
internal sealed partial record DocumentedCommand(string Document, string Text)
{
    /// <summary>
    /// All of them: each line of a block marked <c>sh</c> and of an indented one, and each span of code that begins with a program and goes on, or
    /// is a script.
    /// </summary>
    public static IReadOnlyList<DocumentedCommand> All { get; } = [.. Documents().SelectMany(Of)];

    /// <summary>Every document that tells somebody to type something.</summary>
    public static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(static file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal);

    /// <summary>The document's text.</summary>
    public static string Read(string document) => File.ReadAllText(Path.Combine(Repository.Root, document));

    /// <summary>Whether a line begins with a program of those that documents name.</summary>
    public static bool IsCommand(string line) => Program().IsMatch(line);

    private static IEnumerable<DocumentedCommand> Of(string document)
    {
        string text = Read(document);
        string prose = Block().Replace(text, "");
        var lines = Block().Matches(text).Where(static block => block.Groups["kind"].Value == "sh").SelectMany(static block => block.Groups["lines"].Value.Split('\n'))
            .Concat(Indented().Matches(prose).Select(static line => line.Value))
            .Concat(Span().Matches(prose).Select(static span => span.Groups["code"].Value).Where(IsCommand));
        return lines.Select(static line => Comment().Replace(line, "").Trim()).Where(static line => line.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(line => new DocumentedCommand(document, line));
    }

    [GeneratedRegex(@"^```(?<kind>\w*)\n(?<lines>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ {4}\S.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Indented();

    [GeneratedRegex(@"`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Span();

    [GeneratedRegex(@"\s+# .*$|\s{2,}#.*$", RegexOptions.None, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:[A-Z_]+=\S+ )*(?:searchapp \S+ \S|(?:dotnet|dotnet-counters|bash|sh|java|docker|echo) \S|[\w./-]+\.(?:sh|py)\b|\.ci/run\b)", RegexOptions.None, 1000)]
    private static partial Regex Program();
}
