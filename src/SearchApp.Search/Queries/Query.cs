using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>What is asked, apart from any index. Immutable.</summary>
internal abstract record Query
{
    /// <summary>Looks the query's terms up in a snapshot.</summary>
    /// <param name="statistics">The snapshot's segments and figures.</param>
    /// <param name="scores">Whether scores will be asked for; without, cheaper postings are opened.</param>
    public abstract Weight Bind(CollectionStatistics statistics, bool scores);
}
