using System.CommandLine;
using SearchApp.Analysis;
using SearchApp.Cli.Output;

namespace SearchApp.Cli.Commands;

/// <summary><c>analyze</c>: shows the tokens of a text, or of each line of a file.</summary>
internal sealed class AnalyzeCommand : Command
{
    private readonly Argument<string[]> _text = new("TEXT") { Description = "The text.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<FileInfo?> _file = new("--file") { Description = "Analyse each line of this UTF-8 file.", HelpName = "F" };

    private readonly Option<string> _chain = new("--chain")
    {
        Description = "smartcn, characters or body.",
        DefaultValueFactory = _ => "body",
    };

    public AnalyzeCommand()
        : base("analyze", "Show the tokens of a text with their offsets and positions.")
    {
        _chain.AcceptOnlyFromAmong("smartcn", "characters", "body");
        Add(_text);
        Add(_file);
        Add(_chain);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        var analyzer = KnownAnalyzers.Find(parse.GetValue(_chain)!)!;
        bool json = parse.GetValue(SharedOptions.Json);
        foreach (string text in Texts(parse))
        {
            var tokens = analyzer.Analyze(text);
            if (json)
            {
                JsonOutput.Write(tokens);
            }
            else
            {
                Console.WriteLine(string.Join(' ', tokens.Select(t => $"{t.Term}[{t.Start},{t.End})@{t.Position}")));
            }
        }

        return ExitCode.Done;
    }

    private IEnumerable<string> Texts(ParseResult parse)
    {
        string[] words = parse.GetValue(_text) ?? [];
        return (words.Length > 0, parse.GetValue(_file)) switch
        {
            (true, null) => [string.Join(' ', words)],
            (false, { Exists: true } file) => File.ReadLines(file.FullName),
            (false, { } file) => throw new CommandLineException($"There is no file {file.FullName}."),
            _ => throw new CommandLineException("Give either a text or --file, not both and not neither."),
        };
    }
}
