using System.CommandLine;
using System.CommandLine.Parsing;
using SearchApp.Search;
using SearchApp.Web;

namespace SearchApp.Cli;

/// <summary>The options that narrow a search: the command line's written form of a <see cref="SearchRequest"/>'s filters.</summary>
internal sealed class RequestOptions
{
    private readonly Option<string[]> _regions = Values("--region", "Published in this region (name or code)");
    private readonly Option<string[]> _about = Values("--about", "About this region (name or code)");
    private readonly Option<string[]> _sources = Values("--from-source", "Published by this source");
    private readonly Option<string[]> _columns = Values("--column", "In this column of a site (栏目)");
    private readonly Option<string[]> _people = Values("--person", "Naming this person in office");
    private readonly Option<string[]> _issuers = Values("--issuer", "Of this public body, by its full present name");
    private readonly Option<string[]> _numbers = Values("--number", "With this document number");
    private readonly Option<string[]> _activities = Values("--activity", "Reporting this activity (调研, 会议)");
    private readonly Option<string[]> _scripts = Values("--script", "In this script: hans, hant or mixed");
    private readonly Option<bool> _noSynonyms = new("--no-synonyms") { Description = "Look for the words typed only." };
    private readonly Option<bool> _showReposts = new("--show-reposts") { Description = "List articles that repeat one another each for itself." };
    private readonly Option<string[]> _facets = new("--facet") { Description = "Count this facet in place of the usual five; repeatable." };
    private readonly Option<DateOnly?> _from = DayOption("--from", "First day, inclusive.");
    private readonly Option<DateOnly?> _to = DayOption("--to", "Last day, inclusive.");
    private readonly Option<bool> _undated = new("--undated") { Description = "Only articles without a year." };

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
        foreach (Option option in (Option[])[_regions, _about, _sources, _columns, _people, _issuers, _numbers, _activities, _scripts, _noSynonyms, _showReposts, _facets, _from, _to, _undated, _sort])
        {
            command.Add(option);
        }
    }

    /// <summary>The request that a command line asks.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="query">The query text.</param>
    public SearchRequest Read(ParseResult parse, string query) => new()
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
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Undated = parse.GetValue(_undated),
        Sort = parse.GetValue(_sort),
        Reposts = parse.GetValue(_showReposts) ? RepostDisplay.Show : RepostDisplay.Collapse,
        Synonyms = !parse.GetValue(_noSynonyms),
        AsOf = SharedOptions.Today(parse),
    };

    private static Option<string[]> Values(string name, string description) => new(name)
    {
        Description = $"{description}; with - before it, without; repeatable.",
        CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
    };

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

    private static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => SharedOptions.Day(result.Tokens[0].Value, message => result.AddError(message)),
    };
}
