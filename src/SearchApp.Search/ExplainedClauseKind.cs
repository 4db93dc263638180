namespace SearchApp.Search;

/// <summary>Where a condition of a search comes from.</summary>
public enum ExplainedClauseKind
{
    /// <summary>A part of the query.</summary>
    Query,

    /// <summary>How close together the words of the query stand: evidence only, never a reason to fail.</summary>
    Nearness,

    /// <summary>A filter beside the query.</summary>
    Filter,

    /// <summary>That articles in quarantine are not searched.</summary>
    Quarantine,
}
