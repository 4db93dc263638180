using System.Text.Json;

namespace SearchApp.Benchmarks.Load;

/// <summary>What visitors ask one after the other: some queries often, most seldom; pages and the API; on, narrower, sideways.</summary>
/// <remarks>The n-th most popular query is asked with a frequency in line with 1 / n. The same seed gives the same order.</remarks>
internal sealed class RequestMix
{
    private static readonly string[] Regions = ["110000", "310000", "320000", "330000", "370000", "410000", "420000", "440000", "510000", "unknown"];
    private readonly Random _random;
    private readonly string[] _queries;
    private readonly double[] _cumulated;

    /// <summary>Reads queries.</summary>
    public RequestMix(IEnumerable<string> files, int seed)
    {
        _random = new Random(seed);
        _queries = [.. files.SelectMany(File.ReadLines).Select(Query).Where(query => query.Length > 0).Distinct(StringComparer.Ordinal)];
        _random.Shuffle(_queries);
        _cumulated = new double[_queries.Length];
        double sum = 0;
        for (int rank = 0; rank < _cumulated.Length; rank++)
        {
            _cumulated[rank] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>How many different queries there are.</summary>
    public int Queries => _queries.Length;

    /// <summary>Path and query string of the next request. Half are pages, four in ten the API; one in ten completes what is typed.</summary>
    public string Next()
    {
        int at = Array.BinarySearch(_cumulated, _random.NextDouble() * _cumulated[^1]);
        string query = _queries[Math.Min(at < 0 ? ~at : at, _queries.Length - 1)];
        int kind = _random.Next(100);
        if (kind >= 90)
        {
            return "/api/v1/suggest?q=" + Uri.EscapeDataString(query[..Math.Min(query.Length, _random.Next(1, 4))]);
        }

        string asked = (kind < 50 ? "/?q=" : "/api/v1/search?q=") + Uri.EscapeDataString(query);
        return _random.Next(20) switch
        {
            0 => $"{asked}&page=2",
            1 => $"{asked}&region={Regions[_random.Next(Regions.Length)]}",
            2 => $"{asked}&from={_random.Next(2016, 2023)}&sort=newest",
            _ => asked,
        };
    }

    private static string Query(string line) =>
        line.StartsWith('{') ? JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!.Trim() : line.Trim();
}
