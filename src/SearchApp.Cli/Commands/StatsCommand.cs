using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search;

namespace SearchApp.Cli.Commands;

/// <summary><c>stats</c>: says what the index holds.</summary>
internal sealed class StatsCommand : Command
{
    private readonly DictionaryOption _dictionary = new();

    public StatsCommand()
        : base("stats", "Say what the index holds.")
    {
        Add(_dictionary);
        SetAction(Run);
    }

    private int Run(ParseResult parse)
    {
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        var overview = searcher.Overview;
        if (_dictionary.IsGiven(parse))
        {
            bool isCurrent = overview.Dictionary.Fingerprint == _dictionary.Read(parse).Fingerprint;
            overview = overview with { Dictionary = overview.Dictionary with { IsCurrent = isCurrent } };
        }

        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(overview);
        }
        else
        {
            Describe(overview);
        }

        return ExitCode.Done;
    }

    private static void Describe(CollectionOverview overview)
    {
        Console.WriteLine($"Index:          {overview.Path}, generation {overview.Generation}");
        Console.WriteLine($"Articles:       {overview.Documents:N0} in {overview.Segments} {(overview.Segments == 1 ? "segment" : "segments")}, {overview.Bytes / 1e6:N1} MB");
        Console.WriteLine($"Without a year: {overview.Undated:N0}");
        Console.WriteLine($"Region unknown: {overview.UnknownRegion:N0}");
        Console.WriteLine($"In quarantine:  {overview.Quarantined:N0}");
        Console.WriteLine($"Repaired text:  {overview.Repaired:N0}");
        Console.WriteLine($"Fields:         {string.Join(", ", overview.Fields)}");
        Console.WriteLine($"Dictionary:     {Described(overview.Dictionary)}");
        Console.WriteLine($"By province:    {Counts(overview.ByProvince)}");
        Console.WriteLine($"By year:        {Counts(overview.ByYear)}");
        foreach (string problem in overview.SynonymProblems)
        {
            Console.WriteLine(problem);
        }
    }

    private static string Described(IndexDictionary dictionary) =>
        $"{dictionary.Words:N0} words kept whole ({dictionary.Fingerprint})" +
        (dictionary.IsCurrent ? "" : "; the dictionary has changed since: rebuild to apply it.");

    private static string Counts(IReadOnlyList<FacetValue> values) =>
        string.Join(", ", values.Select(v => $"{v.Label} {v.Count:N0}"));
}
