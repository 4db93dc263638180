namespace SearchApp.Search;

/// <summary>Where a condition of a search comes from.</summary>
public enum ExplainedClauseKind
{
    /// <summary>A part of the query.</summary>
    Query,

    /// <summary>How close together the words of the query stand: evidence only, never a reason to fail.</summary>
    Nearness,

    /// <summary>Which single characters of the query stand in a short text: evidence only, never a reason to fail.</summary>
    Characters,

    /// <summary>A place or a date that the query names: evidence only, never a reason to fail.</summary>
    Clue,

    /// <summary>That the article is late, where later ones weigh more.</summary>
    Recency,

    /// <summary>That nearness, places and dates are judged among the best hits only, and the article is not one of them.</summary>
    NotReranked,

    /// <summary>A filter beside the query.</summary>
    Filter,

    /// <summary>That articles in quarantine are not searched.</summary>
    Quarantine,

    /// <summary>That only articles in quarantine are searched.</summary>
    OnlyQuarantine,
}
