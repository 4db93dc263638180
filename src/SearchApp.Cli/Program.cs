using System.CommandLine;
using System.Text;
using SearchApp.Cli.Commands;
using SearchApp.Indexing;
using SearchApp.Search;

namespace SearchApp.Cli;

/// <summary>Parses the command line, runs one command, and turns what can go wrong into a sentence and an exit code.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (args is ["search", ..])
        {
            SearchCommand.Prepare(args);
        }

        var parse = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Run 'searchapp --help' or 'searchapp COMMAND --help' for the usage.");
            return ExitCode.Usage;
        }

        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
#pragma warning disable CA1031 // One of the three edges where everything is caught: the process must end with a sentence and a code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Report(exception);
        }
    }

    private static int Report(Exception exception)
    {
        var (message, code) = exception switch
        {
            OperationCanceledException => ("Interrupted; the index that was there still serves.", ExitCode.Interrupted),
            IndexLockedException => (exception.Message, ExitCode.Locked),
            IndexNotFoundException or UnsupportedIndexException => (exception.Message, ExitCode.NoIndex),
            SearchUnavailableException { Reason: UnavailableReason.NoIndex or UnavailableReason.OtherFormat } => (exception.Message, ExitCode.NoIndex),
            CommandLineException => (exception.Message, ExitCode.Usage),
            CorruptIndexException or SearchUnavailableException or IOException or UnauthorizedAccessException =>
                (exception.Message, ExitCode.Failed),
            _ => ($"Unexpected: {exception}", ExitCode.Failed),
        };
        Console.Error.WriteLine(message);
        return code;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Full-text search over Chinese policy news.")
        {
            new RebuildCommand(),
            new UpdateCommand(),
            new WatchCommand(),
            new SearchCommand(),
            new ShowCommand(),
            new ExplainCommand(),
            new QuoteCommand(),
            new SimilarCommand(),
            new StatsCommand(),
            new CheckCommand(),
            new AnalyzeCommand(),
            new CleanCommand(),
            new EvalCommand(),
            new BenchCommand(),
            new SampleCommand(),
            new ExportCommand(),
            new DoctorCommand(),
            new ServeCommand(),
            SharedOptions.Source,
            SharedOptions.Index,
            SharedOptions.AsOf,
            SharedOptions.Json,
            SharedOptions.Quiet,
        };
        return root;
    }
}
