using System.CommandLine;
using SearchApp.Search;

namespace SearchApp.Cli;

/// <summary>The options that narrow a search: the command line's written form of a <see cref="SearchRequest"/>'s filters.</summary>
internal sealed class RequestOptions
{
    private readonly Option<string[]> _regions = new("--region") { Description = "Published in this region (name or code); repeatable." };
    private readonly Option<string[]> _about = new("--about") { Description = "About this region (name or code); repeatable." };
    private readonly Option<string[]> _sources = new("--from-source") { Description = "Published by this source; repeatable." };
    private readonly Option<DateOnly?> _from = DayOption("--from", "First day, inclusive.");
    private readonly Option<DateOnly?> _to = DayOption("--to", "Last day, inclusive.");
    private readonly Option<bool> _undated = new("--undated") { Description = "Only articles without a year." };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_regions, _about, _sources, _from, _to, _undated])
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
        From = parse.GetValue(_from),
        To = parse.GetValue(_to),
        Undated = parse.GetValue(_undated),
        AsOf = SharedOptions.Today(parse),
    };

    private static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => SharedOptions.Day(result.Tokens[0].Value, message => result.AddError(message)),
    };
}
