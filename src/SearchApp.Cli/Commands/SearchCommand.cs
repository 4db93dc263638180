using System.CommandLine;
using System.CommandLine.Parsing;
using SearchApp.Cli.Output;
using SearchApp.Search;
using SearchApp.Web.Api;

namespace SearchApp.Cli.Commands;

/// <summary><c>search</c>: finds articles.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words to find; empty for all articles (syntax: docs/query-syntax.md).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly RequestOptions _filters = new();

    private readonly Option<int> _page = new("--page") { Description = "Page, from 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _size = new("--size") { Description = "Hits on a page, 1 to 100.", DefaultValueFactory = _ => 10 };

    public SearchCommand()
        : base("search", "Find articles by words, region and date.")
    {
        _query.Validators.Add(RefuseOptions);
        NumberRange.Bound(_page, 1);
        NumberRange.Bound(_size, 1, SearchRequest.MaxSize);
        Add(_query);
        _filters.AddTo(this);
        Add(_page);
        Add(_size);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    /// <summary>Begins on another processor what takes as long as parsing the command line and opening the index. What fails here fails again where it is wanted.</summary>
    /// <param name="args">The command line.</param>
    public static void Prepare(string[] args) => _ = Task.Run(() =>
    {
        ArticleSearcher.LoadTables();
        if (!args.Contains(SharedOptions.Json.Name))
        {
            _ = Terminal.Out;
        }
    });

    /// <summary>A word such as -香港 belongs to the query; one with two hyphens is an option that does not exist.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError($"There is no option {token.Value}.");
        }
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        var response = searcher.Search(Request(parse), cancellation);
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(writer => SearchJson.Write(writer, response, []));
        }
        else
        {
            ResponseText.Write(response);
        }

        return response.Total > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private SearchRequest Request(ParseResult parse) => _filters.Read(parse, string.Join(' ', parse.GetValue(_query) ?? [])) with
    {
        Page = parse.GetValue(_page),
        Size = parse.GetValue(_size),
    };
}
