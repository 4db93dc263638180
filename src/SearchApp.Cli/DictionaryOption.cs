using System.CommandLine;
using SearchApp.Analysis;

namespace SearchApp.Cli;

/// <summary><c>--dictionary</c>: words that are kept whole, beside or in place of those that are shipped.</summary>
internal sealed class DictionaryOption : Option<string[]>
{
    private const string None = "none";

    public DictionaryOption()
        : base("--dictionary")
    {
        Description = "A text file of words to keep whole (one a line, then an optional weight), beside the shipped ones; " +
            "none for no words; may be repeated, none first, to use one's own alone.";
        HelpName = "FILE|none";
    }

    /// <summary>Reads the words, and names on the error stream the lines that are none.</summary>
    /// <exception cref="CommandLineException">A file is not there.</exception>
    public UserDictionary Read(ParseResult parse)
    {
        var words = UserDictionary.PolicyTerms;
        foreach (string path in parse.GetValue(this) ?? [])
        {
            if (!string.Equals(path, None, StringComparison.Ordinal) && !File.Exists(path))
            {
                throw new CommandLineException($"There is no dictionary {path}; name a text file of words, or {None}.");
            }

            words = string.Equals(path, None, StringComparison.Ordinal) ? UserDictionary.Empty : words.With(UserDictionary.Load(path));
        }

        foreach (string problem in parse.GetValue(SharedOptions.Quiet) ? [] : words.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        return words;
    }

    /// <summary>Whether the option stands on the command line.</summary>
    public bool IsGiven(ParseResult parse) => parse.GetValue(this) is [_, ..];
}
