using System.Diagnostics;

namespace SearchApp.Search.Measuring;

/// <summary>Times queries: <c>searchapp bench --index DIR --queries FILE</c>.</summary>
/// <remarks>
/// <c>core</c>: best ten and exact total; <c>corefacet</c>: also facet counts; <c>full</c>: also ten titles and marked passages of
/// ten bodies; <c>date</c>: full within a range of days; <c>phrase</c>: full, each part an exact phrase. Over words
/// it is the job of the Lucene program measured beside it: words AND-ed, each in title (weight 3) or body, one facet, the regions;
/// over all fields it is what a visitor's search does, with every usual facet.
/// </remarks>
public static class QueryBenchmark
{
    private const int Rounds = 5;

    /// <summary>Long enough for the runtime to have compiled for good what runs often.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>The variants in order.</summary>
    public static IReadOnlyList<string> Variants { get; } = ["core", "corefacet", "full", "date", "phrase"];

    /// <summary>Times all queries in some variants.</summary>
    /// <param name="indexFolder">The index.</param>
    /// <param name="queriesFile">One query a line; of a .jsonl file the "text".</param>
    /// <param name="variants">Names out of <see cref="Variants"/>.</param>
    /// <param name="wordsOnly">True for words AND-ed over title and body, as the peers do; false for the product's own reading.</param>
    /// <exception cref="ArgumentException">There is no such variant, or no query.</exception>
    /// <exception cref="SearchUnavailableException">There is no index, or it cannot be read.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<QueryBenchmarkResult> Run(
        string indexFolder, string queriesFile, IReadOnlyList<string> variants, bool wordsOnly)
    {
        ArgumentNullException.ThrowIfNull(variants);
        string[] queries = queriesFile.EndsWith(".jsonl", StringComparison.Ordinal)
            ? [.. Judgements.ReadQueries(queriesFile).Values]
            : [.. File.ReadLines(queriesFile).Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (queries.Length == 0 || variants.FirstOrDefault(variant => !Variants.Contains(variant, StringComparer.Ordinal)) is not null)
        {
            throw new ArgumentException($"There must be queries, and the variants are {string.Join(", ", Variants)}.", nameof(variants));
        }

        using var snapshot = ArticleSearcher.OpenSnapshot(indexFolder);
        var index = ArticleIndex.Of(snapshot);
        return [.. variants.Select(variant => Time(new BenchmarkJob(index, variant, wordsOnly), queries, variant))];
    }

    private static QueryBenchmarkResult Time(BenchmarkJob job, string[] queries, string variant)
    {
        long hits;
        long started = Stopwatch.GetTimestamp();
        do
        {
            hits = queries.Sum(job.Run);
        }
        while (Stopwatch.GetElapsedTime(started) < WarmUp);

        var times = new List<double>(Rounds * queries.Length);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string query in queries)
            {
                long start = Stopwatch.GetTimestamp();
                job.Run(query);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return new QueryBenchmarkResult(
            variant, queries.Length, (double)hits / queries.Length,
            At(times, 0.5), At(times, 0.95), At(times, 0.99), times.Count / (times.Sum() / 1000));
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
