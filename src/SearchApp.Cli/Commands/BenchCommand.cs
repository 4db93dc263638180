using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search.Measuring;

namespace SearchApp.Cli.Commands;

/// <summary><c>bench</c>: times segmentation of a text, or queries against an index; one thread, warm.</summary>
internal sealed class BenchCommand : Command
{
    private readonly Option<FileInfo?> _segment = new("--segment") { Description = "Segment this UTF-8 text.", HelpName = "FILE" };
    private readonly Option<string?> _queries = new("--queries") { Description = "Run these queries, one a line.", HelpName = "FILE" };

    private readonly Option<string> _variants = new("--variants")
    {
        Description = "What to do for each query: core, corefacet, full, date, phrase.",
        DefaultValueFactory = _ => string.Join(',', QueryBenchmark.Variants),
    };

    private readonly Option<string> _fields = new("--fields")
    {
        Description = "all, or words: words AND-ed over title and body, as peers do.",
        DefaultValueFactory = _ => "all",
    };

    public BenchCommand()
        : base("bench", "Time segmentation (--segment) or queries (--queries); one thread, warm.")
    {
        _fields.AcceptOnlyFromAmong("all", "words");
        Add(_segment);
        Add(_queries);
        Add(_variants);
        Add(_fields);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        bool json = parse.GetValue(SharedOptions.Json);
        switch (parse.GetValue(_segment), parse.GetValue(_queries))
        {
            case ({ } file, null):
                Segment(CommandLineException.Existing(file.FullName), json);
                return ExitCode.Done;
            case (null, { } queries):
                Query(parse, queries, json);
                return ExitCode.Done;
            default:
                throw new CommandLineException("Give either --segment FILE or --queries FILE.");
        }
    }

    private static void Segment(string file, bool json)
    {
        var result = SegmentationBenchmark.Run(File.ReadAllText(file));
        if (json)
        {
            JsonOutput.Write(result);
        }
        else
        {
            Console.WriteLine($"{result.Chars:N0} characters, {result.Tokens:N0} tokens, {result.CharsPerSecond:N0} characters/s");
        }
    }

    private void Query(ParseResult parse, string queries, bool json)
    {
        string[] variants = parse.GetRequiredValue(_variants).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (variants.Except(QueryBenchmark.Variants, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new CommandLineException($"There is no variant '{unknown}'; there are {string.Join(", ", QueryBenchmark.Variants)}.");
        }

        bool words = string.Equals(parse.GetValue(_fields), "words", StringComparison.Ordinal);
        var results = QueryBenchmark.Run(SharedOptions.IndexPath(parse), CommandLineException.Existing(queries), variants, words)
            .Select(QueryBenchmarkJson.From).ToList();
        if (json)
        {
            JsonOutput.Write(results);
            return;
        }

        foreach (var result in results)
        {
            Console.WriteLine(
                $"{result.Variant,-10} {result.Queries:N0} queries, {result.MeanHits:N1} hits on average: p50 {result.P50Ms:F3} ms, " +
                $"p95 {result.P95Ms:F3} ms, p99 {result.P99Ms:F3} ms, {result.Qps:N0} queries/s");
        }
    }
}
