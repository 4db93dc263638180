using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Indexing;

namespace SearchApp.Cli.Commands;

/// <summary><c>update</c>: indexes what is new, changed or gone since the last time.</summary>
internal sealed class UpdateCommand : Command
{
    private readonly Option<bool> _compare = new("--compare-contents")
    {
        Description = "Read every file and compare its contents, even where size and time are the same.",
    };

    public UpdateCommand()
        : base("update", "Index what is new or changed in the source, and drop what is gone.")
    {
        Add(_compare);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var options = new IndexUpdateOptions
        {
            Source = SharedOptions.ExistingSource(parse),
            Index = SharedOptions.IndexPath(parse),
            AsOf = parse.GetValue(SharedOptions.AsOf),
            CompareContents = parse.GetValue(_compare),
        };
        var report = BuildProgress.Run(
            parse.GetValue(SharedOptions.Quiet), progress => IndexUpdater.Update(options, TimeProvider.System, progress, cancellation));
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(UpdateJson.From(report));
        }
        else
        {
            UpdateText.Write(report);
        }

        return report.Skipped.Count > 0 ? ExitCode.Skipped : ExitCode.Done;
    }
}
