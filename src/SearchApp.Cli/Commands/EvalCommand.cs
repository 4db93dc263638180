using System.CommandLine;
using System.Text.Json;
using SearchApp.Cli.Output;
using SearchApp.Search.Measuring;

namespace SearchApp.Cli.Commands;

/// <summary><c>eval</c>: measures the ranked reading of queries against judgements.</summary>
internal sealed class EvalCommand : Command
{
    private readonly Option<string> _queries = new("--queries") { Description = "Queries in BEIR's layout (.jsonl).", Required = true };
    private readonly Option<string> _judgements = new("--qrels") { Description = "Judgements in BEIR's layout (.tsv).", Required = true };

    private readonly Option<string> _fields = new("--search-in")
    {
        Description = "title, body, or title,body.",
        DefaultValueFactory = _ => "title,body",
    };

    public EvalCommand()
        : base("eval", "Measure the ranking of an index against judged queries.")
    {
        _fields.AcceptOnlyFromAmong("title", "body", "title,body");
        Add(_queries);
        Add(_judgements);
        Add(_fields);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        string fields = parse.GetRequiredValue(_fields);
        EvaluationReport report;
        try
        {
            report = RelevanceEvaluation.Run(
                SharedOptions.IndexPath(parse),
                CommandLineException.Existing(parse.GetRequiredValue(_queries)),
                CommandLineException.Existing(parse.GetRequiredValue(_judgements)),
                fields.Contains("title", StringComparison.Ordinal),
                fields.Contains("body", StringComparison.Ordinal));
        }
        catch (JsonException exception)
        {
            throw new CommandLineException($"The queries are not in BEIR's layout: {exception.Message}");
        }

        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(report);
        }
        else
        {
            Console.WriteLine(
                $"{report.Queries:N0} queries: nDCG@10 {report.Ndcg10:F4}, MRR@10 {report.Mrr10:F4}, recall@10 {report.Recall10:F4}, " +
                $"recall@100 {report.Recall100:F4}, without any result {report.ZeroResults:P1}");
        }

        return ExitCode.Done;
    }
}
