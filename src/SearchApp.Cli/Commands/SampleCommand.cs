using System.CommandLine;
using SearchApp.Corpus;

namespace SearchApp.Cli.Commands;

/// <summary><c>sample</c>: writes made-up articles with their right answers, for trying the program out.</summary>
internal sealed class SampleCommand : Command
{
    private readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "The folder to write to; created where it is missing." };
    private readonly Option<int> _count = new("--count") { Description = "How many articles.", HelpName = "N", DefaultValueFactory = _ => 100 };
    private readonly Option<int> _seed = new("--seed") { Description = "The same seed gives the same files.", HelpName = "S", DefaultValueFactory = _ => 1 };

    public SampleCommand()
        : base("sample", "Write made-up articles, marked as such, with their right answers.")
    {
        NumberRange.Bound(_count, 1);
        Add(_folder);
        Add(_count);
        Add(_seed);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        var folder = parse.GetRequiredValue(_folder);
        int count = parse.GetRequiredValue(_count);
        SampleCorpus.Write(folder.FullName, count, parse.GetRequiredValue(_seed));
        Console.WriteLine($"{count:N0} made-up articles in {folder.FullName}; their right answers are in {SampleCorpus.GoldFile}.");
        return ExitCode.Done;
    }
}
