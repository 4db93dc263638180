namespace SearchApp.Search.QueryParsing;

/// <summary>How large a query may be; what lies beyond is left out and reported.</summary>
internal static class QueryLimits
{
    /// <summary>Longest query text in UTF-16 units.</summary>
    public const int Length = 2000;

    /// <summary>Most texts, quotes and values together.</summary>
    public const int Leaves = 64;

    /// <summary>Deepest nesting of brackets.</summary>
    public const int Depth = 20;

    /// <summary>Longest distance between near words, in characters.</summary>
    public const int Distance = 200;
}
