using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Corpus;
using SearchApp.Web.Api;

namespace SearchApp.Cli.Commands;

/// <summary><c>clean</c>: shows what cleaning makes of a file: the article, what was removed and why.</summary>
internal sealed class CleanCommand : Command
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "A page, or a file of several articles." };

    public CleanCommand()
        : base("clean", "Show what cleaning makes of a file: the article, what was removed and why.")
    {
        Add(_file);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        string file = CommandLineException.Existing(parse.GetRequiredValue(_file).FullName);
        bool json = parse.GetValue(SharedOptions.Json);
        int skipped = 0;
        int articles = 0;
        foreach (var result in new ArticleReader().Read(file))
        {
            if (result.Article is not { } article)
            {
                skipped++;
                Console.Error.WriteLine($"{result.Path}: {result.SkipReason}");
                continue;
            }

            articles++;
            if (json)
            {
                JsonOutput.Write(writer => ArticleJsonView.Write(writer, article));
            }
            else
            {
                ArticleText.Write(article);
            }
        }

        if (articles + skipped == 0)
        {
            throw new CommandLineException($"{file} is not of a kind that is read (docs/cli.md names them).");
        }

        return skipped > 0 ? ExitCode.Skipped : ExitCode.Done;
    }
}
