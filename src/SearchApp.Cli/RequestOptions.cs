using System.CommandLine;
using System.CommandLine.Parsing;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Web;

namespace SearchApp.Cli;

/// <summary>The options that narrow a search: the command line's written form of a <see cref="SearchRequest"/>'s filters.</summary>
internal sealed class RequestOptions
{
    private readonly Option<string[]> _regions = Places("--region", "Published in this region (name or code)");
    private readonly Option<string[]> _about = Places("--about", "About this region (name or code)");
    private readonly Option<string[]> _sources = Values("--from-source", "Published by this source");
    private readonly Option<string[]> _columns = Values("--column", "In this column of a site (栏目)");
    private readonly Option<string[]> _people = Values("--person", "Naming this person in office");
    private readonly Option<string[]> _issuers = Values("--issuer", "Of this public body, by its full present name");
    private readonly Option<string[]> _numbers = Values("--number", "With this document number");
    private readonly Option<string[]> _activities = Values("--activity", "Reporting this activity (调研, 会议)");
    private readonly Option<string[]> _scripts = Scripts("--script", "In this script: hans, hant or mixed");
    private readonly Option<bool> _noSynonyms = new("--no-synonyms") { Description = "Look for the words typed only." };
    private readonly Option<bool> _ofPlace = new("--of-place") { Description = "Let a place among the keywords be met by articles published there or about it, too." };
    private readonly Option<bool> _showReposts = new("--show-reposts") { Description = "List articles that repeat one another each for itself." };
    private readonly Option<string[]> _facets = new("--facet") { Description = "Count this facet in place of the usual five; repeatable." };
    private readonly Option<(DateOnly First, DateOnly Last)?> _from = Period("--from", "First day, month or year, inclusive.");
    private readonly Option<(DateOnly First, DateOnly Last)?> _to = Period("--to", "Last day, month or year, inclusive.");
    private readonly Option<bool> _undated = new("--undated") { Description = "Only articles without a year." };

    private readonly Option<bool> _quarantined = new("--quarantined") { Description = "Only articles in quarantine, which nothing finds otherwise." };

    private readonly Option<SortOrder> _sort = new("--sort")
    {
        Description = "relevance, newest, oldest, added (last indexed first) or recent (relevance, where later articles weigh more).",
        HelpName = "ORDER",
        CustomParser = ReadSort,
    };

    /// <summary>Lets the facets be only those that exist.</summary>
    public RequestOptions() => _facets.AcceptOnlyFromAmong([.. FacetNames.All]);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_regions, _about, _sources, _columns, _people, _issuers, _numbers, _activities, _scripts, _noSynonyms, _ofPlace, _showReposts, _facets, _from, _to, _undated, _quarantined, _sort])
        {
            command.Add(option);
        }
    }

    /// <summary>The request that a command line asks.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="query">The query text.</param>
    public SearchRequest Read(ParseResult parse, string query)
    {
        var (from, to) = (parse.GetValue(_from), parse.GetValue(_to));

        // Whole periods, so that the search, which exchanges reversed ends and says so, finds all of both.
        bool isReversed = from?.First > to?.Last;
        return Read(parse, query, isReversed ? from?.Last : from?.First, isReversed ? to?.First : to?.Last);
    }

    private SearchRequest Read(ParseResult parse, string query, DateOnly? from, DateOnly? to) => new()
    {
        Query = query,
        Regions = parse.GetValue(_regions) ?? [],
        About = parse.GetValue(_about) ?? [],
        Sources = parse.GetValue(_sources) ?? [],
        Columns = parse.GetValue(_columns) ?? [],
        People = parse.GetValue(_people) ?? [],
        Issuers = parse.GetValue(_issuers) ?? [],
        Numbers = parse.GetValue(_numbers) ?? [],
        Activities = parse.GetValue(_activities) ?? [],
        Scripts = parse.GetValue(_scripts) ?? [],
        Facets = parse.GetValue(_facets) is { Length: > 0 } facets ? facets : null,
        From = from,
        To = to,
        Undated = parse.GetValue(_undated),
        Quarantined = parse.GetValue(_quarantined),
        Sort = parse.GetValue(_sort),
        Reposts = parse.GetValue(_showReposts) ? RepostDisplay.Show : RepostDisplay.Collapse,
        Synonyms = !parse.GetValue(_noSynonyms),
        OfPlace = parse.GetValue(_ofPlace),
        AsOf = SharedOptions.Today(parse),
    };

    private static Option<string[]> Values(string name, string description) => new(name)
    {
        Description = $"{description}; with - before it, without; repeatable.",
        CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
    };

    // A misspelt place would let everything through.
    private static Option<string[]> Places(string name, string description)
    {
        var option = Values(name, description);
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value.TrimStart(SearchRequest.ExclusionSign)))
            {
                if (!SearchRequest.IsUnknown(value) && Regions.Meant(value).Count == 0)
                {
                    result.AddError($"There is no region '{value}'; write a name or a code such as 广东 or 440000, or unknown.");
                }
            }
        });
        return option;
    }

    private static Option<string[]> Scripts(string name, string description)
    {
        string[] scripts = ["hans", "hant", "mixed"];
        var option = Values(name, description);
        option.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value.TrimStart(SearchRequest.ExclusionSign)))
            {
                if (!SearchRequest.IsUnknown(value) && !scripts.Contains(value, StringComparer.Ordinal))
                {
                    result.AddError($"There is no script '{value}': {string.Join(", ", scripts)}, or unknown.");
                }
            }
        });
        return option;
    }

    private static SortOrder ReadSort(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        var orders = Enum.GetValues<SortOrder>();
        int at = Array.FindIndex(orders, order => SearchUrl.SortName(order) == name);
        if (at < 0)
        {
            result.AddError($"There is no order '{name}': {string.Join(", ", orders.Select(SearchUrl.SortName))}.");
            return SortOrder.Relevance;
        }

        return orders[at];
    }

    private static Option<(DateOnly First, DateOnly Last)?> Period(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = ReadPeriod,
    };

    private static (DateOnly First, DateOnly Last)? ReadPeriod(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (WrittenDate.TryRead(text, out var first, out var last))
        {
            return (first, last);
        }

        result.AddError($"'{text}' is not a day, month or year; write it as 2021-06-01, 2021-06 or 2021.");
        return null;
    }
}
