using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Indexing.Checking;

namespace SearchApp.Cli.Commands;

/// <summary><c>check</c>: reads every byte of the index and says what is wrong with it.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand()
        : base("check", "Verify every checksum and structure of the index.") => SetAction(Run);

    private static int Run(ParseResult parse)
    {
        string index = SharedOptions.IndexPath(parse);
        var problems = IndexChecker.Check(index);
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(new CheckJson(problems.Count == 0, problems));
        }
        else if (problems.Count == 0)
        {
            Console.WriteLine($"{index}: no problem was found.");
        }
        else
        {
            foreach (var problem in problems)
            {
                Console.WriteLine(problem.Message.StartsWith(problem.File, StringComparison.Ordinal) ? problem.Message : $"{problem.File}: {problem.Message}");
            }
        }

        return problems.Count == 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
