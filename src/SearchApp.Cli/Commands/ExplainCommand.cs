using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search;

namespace SearchApp.Cli.Commands;

/// <summary><c>explain</c>: says why an article does or does not match a search, and what its score is made of.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _query = new("QUERY") { Description = "The query." };
    private readonly Argument<string> _id = new("ID") { Description = "The article's id, as search prints it." };
    private readonly RequestOptions _filters = new();

    public ExplainCommand()
        : base("explain", "Say why an article does or does not match a search.")
    {
        Add(_query);
        Add(_id);
        _filters.AddTo(this);
        SetAction(Run);
    }

    private static void Write(ExplainedClause clause, string indent)
    {
        string name = clause.Kind == ExplainedClauseKind.Clue ? $"线索：{clause.Text}" : clause.Text;
        Console.WriteLine($"{indent}{(clause.Matched ? "+" : "-")} {clause.Score,8:F4}  {name}");
        foreach (var term in clause.Terms)
        {
            string kind = term.IsWord ? "word" : "characters";
            Console.WriteLine($"{indent}    {term.Score,8:F4}  {term.Term} ({kind}; {term.InTitle} in the title, {term.InBody} in the body)");
        }

        foreach (var choice in clause.Choices)
        {
            Write(choice, indent + "    ");
        }
    }

    private int Run(ParseResult parse)
    {
        string id = parse.GetRequiredValue(_id);
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        if (searcher.Explain(_filters.Read(parse, parse.GetRequiredValue(_query)), id) is not { } explanation)
        {
            Console.Error.WriteLine($"No article has the id '{id}'.");
            return ExitCode.NothingFound;
        }

        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(explanation);
        }
        else
        {
            Console.WriteLine(explanation.Matched ? $"It matches, with score {explanation.Score:F4}." : $"It does not match: {explanation.Failing}");
            foreach (var clause in explanation.Clauses)
            {
                Write(clause, indent: "  ");
            }

            if (explanation.RelatedNote is { } note)
            {
                Console.WriteLine($"  {note}");
            }

            foreach (var synonyms in explanation.Synonyms)
            {
                Console.WriteLine($"  For {synonyms.Word} also searched: {string.Join("、", synonyms.Others)} ({synonyms.Source})");
            }
        }

        return explanation.Matched ? ExitCode.Done : ExitCode.NothingFound;
    }
}
