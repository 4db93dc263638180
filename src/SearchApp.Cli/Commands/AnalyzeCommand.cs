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

    private readonly DictionaryOption _dictionary = new();

    public AnalyzeCommand()
        : base("analyze", "Show the tokens of a text with their offsets and positions.")
    {
        _chain.AcceptOnlyFromAmong("smartcn", "characters", "body");
        Add(_text);
        Add(_file);
        Add(_chain);
        Add(_dictionary);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        var analyzer = Chain(parse);
        var plain = analyzer.Name == KnownAnalyzers.Body.Name ? KnownAnalyzers.BodyWith(UserDictionary.Empty) : analyzer;
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
                Describe(tokens, text, plain);
            }
        }

        return ExitCode.Done;
    }

    private static void Describe(IReadOnlyList<AnalyzedToken> tokens, string text, Analyzer plain)
    {
        Console.WriteLine(string.Join(' ', tokens.Select(t => $"{t.Term}[{t.Start},{t.End})@{t.Position}")));
        string without = string.Join(' ', plain.Analyze(text).Select(t => t.Term));
        if (without != string.Join(' ', tokens.Select(t => t.Term)))
        {
            Console.WriteLine($"Without the dictionary: {without}");
        }
    }

    private Analyzer Chain(ParseResult parse)
    {
        var chain = KnownAnalyzers.Find(parse.GetValue(_chain)!)!;
        if (!_dictionary.IsGiven(parse))
        {
            return chain;
        }

        return chain == KnownAnalyzers.Body
            ? KnownAnalyzers.BodyWith(_dictionary.Read(parse))
            : throw new CommandLineException($"The chain {chain.Name} takes no dictionary; leave out --dictionary, or name --chain body.");
    }

    private IEnumerable<string> Texts(ParseResult parse)
    {
        string[] words = parse.GetValue(_text) ?? [];
        return (words.Length > 0, parse.GetValue(_file)) switch
        {
            (true, null) => [string.Join(' ', words)],
            (false, { } file) => File.ReadLines(CommandLineException.Existing(file.FullName)),
            _ => throw new CommandLineException("Give either a text or --file, not both and not neither."),
        };
    }
}
