using System.Diagnostics;
using SearchApp.Indexing;
using Spectre.Console;

namespace SearchApp.Cli.Output;

/// <summary>Shows how far an index build is: a bar on a terminal, a line every few seconds otherwise; always on the error stream.</summary>
internal sealed class BuildProgress : IProgress<IndexingProgress>
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(5);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private TimeSpan _nextLine = LineInterval;
    private ProgressTask? _bar;

    /// <summary>Runs a build and shows its progress.</summary>
    /// <param name="quiet">Show nothing.</param>
    /// <param name="build">The build; gets where to report to.</param>
    public static TReport Run<TReport>(bool quiet, Func<IProgress<IndexingProgress>?, TReport> build)
    {
        if (quiet)
        {
            return build(null);
        }

        var progress = new BuildProgress();
        if (Console.IsErrorRedirected)
        {
            return build(progress);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                progress._bar = context.AddTask("Indexing");
                return build(progress);
            });
    }

    /// <inheritdoc/>
    public void Report(IndexingProgress value)
    {
        lock (_gate)
        {
            if (_bar is not null)
            {
                _bar.IsIndeterminate = value.BytesTotal <= 0;
                _bar.MaxValue = Math.Max(1, value.BytesTotal);
                _bar.Value = value.BytesRead;
                _bar.Description = $"Indexing: {value.Documents:N0} articles";
            }
            else if (_clock.Elapsed >= _nextLine)
            {
                _nextLine = _clock.Elapsed + LineInterval;
                Console.Error.WriteLine(
                    $"{value.Documents:N0} articles, {value.BytesRead / 1e6:N1}" +
                    (value.BytesTotal > 0 ? $" of {value.BytesTotal / 1e6:N1}" : "") + " MB read, " +
                    $"{value.Skipped:N0} skipped, {_clock.Elapsed.TotalSeconds:N0} s.");
            }
        }
    }
}
