using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Corpus;
using SearchApp.Indexing;

namespace SearchApp.Cli.Commands;

/// <summary><c>rebuild</c>: indexes a source from nothing into a new generation, then switches to it.</summary>
internal sealed class RebuildCommand : Command
{
    // More threads than any machine has processors only cost memory.
    private const int MostJobs = 256;

    private const long LargestArticle = ArticleReaderOptions.MostMaxArticleBytes >> 20;

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = $"Worker threads, at most {MostJobs}; default, and 0: one a processor.",
        HelpName = "N",
    };

    private readonly Option<string> _fields = new("--fields")
    {
        Description = "all, or words: SmartCn words only, for comparison with peers.",
        DefaultValueFactory = _ => "all",
    };

    private readonly Option<bool> _raw = new("--raw")
    {
        Description = "Take fields as given: no cleaning, quarantine or repost merging.",
    };

    private readonly Option<long> _maxArticle = new("--max-article")
    {
        Description = $"Largest article in MiB, 1 to {LargestArticle}; larger ones are skipped.",
        HelpName = "MIB",
        DefaultValueFactory = _ => 32,
    };

    private readonly DictionaryOption _dictionary = new();

    public RebuildCommand()
        : base("rebuild", "Index a source from nothing, check the result, and switch to it.")
    {
        _fields.AcceptOnlyFromAmong("all", "words");
        NumberRange.Bound(_jobs, 0, MostJobs);
        NumberRange.Bound(_maxArticle, 1, LargestArticle);
        Add(_jobs);
        Add(_fields);
        Add(_raw);
        Add(_maxArticle);
        Add(_dictionary);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        var options = new IndexBuildOptions
        {
            Source = SharedOptions.ExistingSource(parse),
            Index = SharedOptions.IndexPath(parse),
            AsOf = parse.GetValue(SharedOptions.AsOf),
            Jobs = parse.GetValue(_jobs),
            Raw = parse.GetValue(_raw),
            WordsOnly = string.Equals(parse.GetValue(_fields), "words", StringComparison.Ordinal),
            Dictionary = _dictionary.Read(parse),
            MaxArticleBytes = parse.GetValue(_maxArticle) << 20,
        };
        bool quiet = parse.GetValue(SharedOptions.Quiet);
        var report = BuildProgress.Run(
            quiet, progress => IndexBuilder.Rebuild(options, TimeProvider.System, progress, cancellation));
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(RebuildJson.From(report));
        }
        else
        {
            Describe(report, options.Index);
        }

        return report.Skipped.Count > 0 ? ExitCode.Skipped : ExitCode.Done;
    }

    private static void Describe(IndexingReport report, string index)
    {
        Console.WriteLine(
            $"{report.Documents:N0} articles indexed into {index} (generation {report.Generation}) in " +
            $"{report.Elapsed.TotalSeconds:N1} s: {report.MegabytesPerSecond:N1} MB/s, peak {report.PeakBytes / 1e6:N0} MB.");
        Console.WriteLine(
            $"Without a year: {report.Undated:N0}. Region unknown: {report.UnknownRegion:N0}. " +
            $"In quarantine: {report.Quarantined:N0}. Mojibake repaired: {report.Repaired:N0}. Skipped: {report.Skipped.Count:N0}.");
        if (report.DictionaryChanged)
        {
            Console.WriteLine($"The dictionary has changed since the last build. Words kept whole: {report.DictionaryWords:N0}.");
        }

        foreach (var reason in report.Skipped.GroupBy(static skipped => skipped.Reason, StringComparer.Ordinal).OrderByDescending(static group => group.Count()))
        {
            Console.WriteLine($"  {reason.Count():N0} skipped: {reason.Key}");
        }

        foreach (var skipped in report.Skipped)
        {
            Console.WriteLine($"  skipped {skipped.Path}: {skipped.Reason}");
        }
    }
}
