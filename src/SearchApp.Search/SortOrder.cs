namespace SearchApp.Search;

/// <summary>The order of hits.</summary>
public enum SortOrder
{
    /// <summary>Best score first; without a query, newest first.</summary>
    Relevance,

    /// <summary>Latest day first; undated last.</summary>
    Newest,

    /// <summary>Earliest day first; undated last.</summary>
    Oldest,

    /// <summary>Last indexed first; of those indexed together, latest day first. What a feed follows.</summary>
    Added,

    /// <summary>Best score first, where later articles weigh more; without a query, newest first.</summary>
    Recent,
}
