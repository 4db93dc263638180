using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search;
using SearchApp.Web.Api;

namespace SearchApp.Cli.Commands;

/// <summary><c>show</c>: prints one article of the index.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> _id = new("ID") { Description = "The article's id, as search prints it." };

    public ShowCommand()
        : base("show", "Print one article of the index.")
    {
        Add(_id);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        string id = parse.GetRequiredValue(_id);
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        if (searcher.Find(id) is not { } article)
        {
            Console.Error.WriteLine($"No article has the id '{id}'.");
            return ExitCode.NothingFound;
        }

        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(writer => ArticleJsonView.Write(writer, article));
        }
        else
        {
            ArticleText.Write(article);
        }

        return ExitCode.Done;
    }
}
