namespace SearchApp.Search.Trends;

/// <summary>Asks how often queries are matched over time.</summary>
public sealed record TrendRequest
{
    /// <summary>Queries that are followed at most.</summary>
    public const int MaxQueries = 5;

    /// <summary>The queries, in the language of <see cref="SearchRequest.Query"/>; those after <see cref="MaxQueries"/> are left out.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [""];

    /// <summary>
    /// Which articles count at all; the query in it is not used. Its dates choose the stretch of time: the whole month or year around
    /// days of one month or year, else the years they lie in.
    /// </summary>
    public SearchRequest Filters { get; init; } = new();

    /// <summary>The length of a period; null for the finest that fits the stretch of time.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Whether to say when each province first and last used a query.</summary>
    public bool ByProvince { get; init; }
}
