using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Indexing;

namespace SearchApp.Cli.Commands;

/// <summary><c>watch</c>: keeps the index up to date until it is stopped.</summary>
internal sealed class WatchCommand : Command
{
    private readonly Option<double> _settle = new("--settle")
    {
        Description = "Seconds for which a file must have been left alone before it is read.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 2,
    };

    private readonly Option<double> _every = new("--every")
    {
        Description = "Seconds after which the source is looked at even if the system tells of no change.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 300,
    };

    public WatchCommand()
        : base("watch", "Update the index as files come, change and go, until stopped.")
    {
        foreach (var option in (Option<double>[])[_settle, _every])
        {
            NumberRange.Bound(option, 0.1, 86400);
            Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var options = new IndexUpdateOptions
        {
            Source = SharedOptions.ExistingSource(parse),
            Index = SharedOptions.IndexPath(parse),
            AsOf = parse.GetValue(SharedOptions.AsOf),
            Settle = TimeSpan.FromSeconds(parse.GetValue(_settle)),
        };
        bool json = parse.GetValue(SharedOptions.Json);
        await IndexWatcher.WatchAsync(
            options,
            TimeSpan.FromSeconds(parse.GetValue(_every)),
            TimeProvider.System,
            report => Print(report, json),
            static trouble => Console.Error.WriteLine(trouble.Message + " It will be tried again."),
            cancellation);
        return ExitCode.Done;
    }

    private static void Print(UpdateReport report, bool json)
    {
        if (json)
        {
            JsonOutput.Write(UpdateJson.From(report));
        }
        else
        {
            UpdateText.Write(report);
        }
    }
}
