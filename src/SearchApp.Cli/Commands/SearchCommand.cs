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

    private readonly Option<string[]> _regions = new("--region") { Description = "Published in this region (name or code); repeatable." };
    private readonly Option<string[]> _about = new("--about") { Description = "About this region (name or code); repeatable." };
    private readonly Option<string[]> _sources = new("--from-source") { Description = "Published by this source; repeatable." };
    private readonly Option<DateOnly?> _from = DayOption("--from", "First day, inclusive.");
    private readonly Option<DateOnly?> _to = DayOption("--to", "Last day, inclusive.");
    private readonly Option<bool> _undated = new("--undated") { Description = "Only articles without a year." };

    private readonly Option<string> _sort = new("--sort")
    {
        Description = "relevance, newest or oldest.",
        DefaultValueFactory = _ => "relevance",
    };

    private readonly Option<int> _page = new("--page") { Description = "Page, from 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _size = new("--size") { Description = "Hits on a page, 1 to 100.", DefaultValueFactory = _ => 10 };

    public SearchCommand()
        : base("search", "Find articles by words, region and date.")
    {
        _sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        _query.Validators.Add(RefuseOptions);
        Add(_query);
        foreach (Option option in (Option[])[_regions, _about, _sources, _from, _to, _undated, _sort, _page, _size])
        {
            Add(option);
        }

        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => SharedOptions.Day(result.Tokens[0].Value, message => result.AddError(message)),
    };

    /// <summary>A word such as -香港 belongs to the query; one with two hyphens is an option that does not exist.</summary>
    private static void RefuseOptions(ArgumentResult result)
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

    private SearchRequest Request(ParseResult parse) => new()
    {
        Query = string.Join(' ', parse.GetValue(_query) ?? []),
        Regions = parse.GetValue(_regions) ?? [],
        About = parse.GetValue(_about) ?? [],
        Sources = parse.GetValue(_sources) ?? [],
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Undated = parse.GetValue(_undated),
        Sort = Enum.Parse<SortOrder>(parse.GetValue(_sort)!, ignoreCase: true),
        Page = parse.GetValue(_page),
        Size = parse.GetValue(_size),
        AsOf = SharedOptions.Today(parse),
    };
}
