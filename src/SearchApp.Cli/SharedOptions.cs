using System.CommandLine;
using System.Globalization;
using SearchApp.Web;

namespace SearchApp.Cli;

/// <summary>The options that every command takes.</summary>
internal static class SharedOptions
{
    public static Option<string?> Source { get; } = Place(new("--source")
    {
        Description = "A folder, one file, or an archive such as news.jsonl.gz; default: seeds at the repository root.",
        HelpName = "PATH",
        Recursive = true,
    });

    public static Option<string?> Index { get; } = Place(new("--index")
    {
        Description = "The index folder; default: index at the repository root.",
        HelpName = "DIR",
        Recursive = true,
    });

    public static Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "The day that relative dates and stamps mean by today; default: the clock's.",
        HelpName = "DATE",
        Recursive = true,
        CustomParser = result => Day(result.Tokens[0].Value, message => result.AddError(message)),
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print JSON (shapes: docs/cli.md).",
        Recursive = true,
    };

    public static Option<bool> Quiet { get; } = new("--quiet")
    {
        Description = "No progress and no notes on the error stream.",
        Recursive = true,
    };

    public static string SourcePath(ParseResult parse) => parse.GetValue(Source) ?? Default("seeds");

    /// <summary>The source, which must be there.</summary>
    /// <exception cref="CommandLineException">It is not.</exception>
    public static string ExistingSource(ParseResult parse)
    {
        string source = SourcePath(parse);
        return Path.Exists(source)
            ? source
            : throw new CommandLineException($"There is no source at {source}; name a folder, a file or an archive with --source.");
    }

    public static string IndexPath(ParseResult parse) => parse.GetValue(Index) ?? Default("index");

    public static DateOnly Today(ParseResult parse) =>
        parse.GetValue(AsOf) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    // An empty one is what a script's unset variable leaves.
    private static Option<string?> Place(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [.., { Value: "" }])
            {
                result.AddError($"{option.Name} is empty; write a path behind it, or leave it out for the default.");
            }
        });
        return option;
    }

    private static string Default(string folder) =>
        Path.Combine(RepositoryRoot.Find(Environment.CurrentDirectory, Environment.CurrentDirectory), folder);

    private static DateOnly? Day(string text, Action<string> report)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        report($"'{text}' is not a day; write it as 2021-06-01.");
        return null;
    }
}
