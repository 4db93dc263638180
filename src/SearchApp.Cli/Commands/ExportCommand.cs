using System.CommandLine;
using SearchApp.Search;
using SearchApp.Web.Exporting;

namespace SearchApp.Cli.Commands;

/// <summary><c>export</c>: writes a whole result as JSON lines, CSV or RIS.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "Words to find; empty for all articles (syntax: docs/query-syntax.md).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly RequestOptions _filters = new();

    private readonly Option<string> _format = new("--format")
    {
        Description = "jsonl, csv or ris.",
        DefaultValueFactory = _ => "jsonl",
    };

    public ExportCommand()
        : base("export", "Write all that a search finds to the standard output.")
    {
        _format.AcceptOnlyFromAmong("jsonl", "csv", "ris");
        _query.Validators.Add(SearchCommand.RefuseOptions);
        Add(_query);
        _filters.AddTo(this);
        Add(_format);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        var request = _filters.Read(parse, string.Join(' ', parse.GetValue(_query) ?? []));
        var format = parse.GetValue(_format) switch
        {
            "csv" => ExportFormat.Csv,
            "ris" => ExportFormat.Ris,
            _ => ExportFormat.JsonLines,
        };
        long total = 0;
        long hits = 0;
        var export = new ResultExport(
            (page, cancelled) =>
            {
                var response = searcher.Search(page, cancelled);
                (total, hits) = (response.Total, response.HitTotal);
                return response;
            },
            SharedOptions.Today(parse));
        foreach (string piece in export.Write(request, format, mark: false, cancellation))
        {
            Console.Out.Write(piece);
        }

        if (hits > ResultExport.MaxHits && !parse.GetValue(SharedOptions.Quiet))
        {
            // The last line says so as well, but whoever sends the output to a file does not see it.
            Console.Error.WriteLine($"Cut after {ResultExport.MaxHits:N0} of {hits:N0} articles; narrow the search to get the rest.");
        }

        return total > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
