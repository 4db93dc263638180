using Microsoft.Extensions.Primitives;
using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web;

/// <summary>What the addresses of trends and comparisons say beyond a search: phrase (repeated), unit, scale.</summary>
public static class StudyUrl
{
    /// <summary>The values of unit: none for automatic, then the units in order.</summary>
    public static IReadOnlyList<string> UnitNames { get; } = ["", "year", "month", "day"];

    /// <summary>The value of unit.</summary>
    public static string UnitName(TimeUnit? unit) => unit is { } known ? UnitNames[(int)known + 1] : "";

    /// <summary>Reads what is followed: the phrases, else the query q.</summary>
    /// <param name="query">Parameters by name, decoded.</param>
    /// <param name="search">The search that the same address names; its query may be the only phrase.</param>
    public static TrendRequest ReadTrend(IEnumerable<KeyValuePair<string, StringValues>> query, SearchRequest search)
    {
        var values = new Dictionary<string, StringValues>(query, StringComparer.Ordinal);
        var phrases = Phrases(values);
        int unit = values.TryGetValue("unit", out var asked) ? UnitNames.Index().FirstOrDefault(u => u.Item == asked[0]).Index : 0;
        return new TrendRequest
        {
            Queries = phrases.Count > 0 ? [.. phrases.Take(TrendRequest.MaxQueries)] : search.Query.Length > 0 ? [search.Query] : [],
            Filters = search,
            Unit = unit == 0 ? null : (TimeUnit)(unit - 1),
        };
    }

    /// <summary>How many phrases an address has; more than are followed is told.</summary>
    public static int PhraseCount(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        Phrases(new Dictionary<string, StringValues>(query, StringComparer.Ordinal)).Count;

    /// <summary>Whether numbers are shown per thousand articles held.</summary>
    public static bool IsRate(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        query.Any(p => p.Key == "scale" && p.Value.Contains("rate", StringComparer.Ordinal));

    private static List<string> Phrases(Dictionary<string, StringValues> values) => values.TryGetValue("phrase", out var given)
        ? [.. given.OfType<string>().Select(p => p.Trim()).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)]
        : [];
}
