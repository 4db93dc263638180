using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search;

namespace SearchApp.Cli.Commands;

/// <summary><c>similar</c>: articles about the same things as one.</summary>
internal sealed class SimilarCommand : Command
{
    private readonly Argument<string> _id = new("ID") { Description = "The article's id, as search prints it." };
    private readonly Option<int> _size = new("--size") { Description = "How many at most, 1 to 100.", DefaultValueFactory = _ => 10 };

    public SimilarCommand()
        : base("similar", "Find articles about the same things, and other reports of the same event.")
    {
        NumberRange.Bound(_size, 1, SearchRequest.MaxSize);
        Add(_id);
        Add(_size);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        string id = parse.GetRequiredValue(_id);
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        if (searcher.Similar(id, parse.GetValue(_size), cancellation) is not { } similar)
        {
            Console.Error.WriteLine($"No article has the id '{id}'.");
            return ExitCode.NothingFound;
        }

        var rows = similar.Select(article => new
        {
            article.Hit.Id,
            Title = article.Hit.Title.Text,
            article.Hit.Date,
            article.Hit.Source,
            article.Hit.Url,
            article.Likeness,
            article.IsSameEvent,
        }).ToList();
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(rows);
        }

        foreach (var row in parse.GetValue(SharedOptions.Json) ? [] : rows)
        {
            string sameEvent = row.IsSameEvent ? " (probably the same event)" : "";
            Console.WriteLine($"{row.Likeness:P0}  {row.Title} · {(row.Date.Length == 0 ? "undated" : row.Date)} · {row.Id}{sameEvent}");
        }

        if (rows.Count == 0)
        {
            Console.Error.WriteLine("No other article is enough like it.");
        }

        return rows.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
