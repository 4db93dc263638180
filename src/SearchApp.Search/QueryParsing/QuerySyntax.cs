namespace SearchApp.Search.QueryParsing;

/// <summary>A query text as a tree, before any analysis.</summary>
/// <param name="Start">First UTF-16 unit in the query.</param>
/// <param name="End">One past the last unit.</param>
internal abstract record QuerySyntax(int Start, int End)
{
    /// <summary>All parts.</summary>
    public sealed record Conjunction(int Start, int End, IReadOnlyList<QuerySyntax> Parts) : QuerySyntax(Start, End);

    /// <summary>Any part.</summary>
    public sealed record Disjunction(int Start, int End, IReadOnlyList<QuerySyntax> Parts) : QuerySyntax(Start, End);

    /// <summary>Not this part.</summary>
    public sealed record Exclusion(int Start, int End, QuerySyntax Part) : QuerySyntax(Start, End);

    /// <summary>A part in one field.</summary>
    public sealed record InField(int Start, int End, QueryField Field, QuerySyntax Part) : QuerySyntax(Start, End);

    /// <summary>A function of some parts.</summary>
    /// <param name="Start">First UTF-16 unit in the query.</param>
    /// <param name="End">One past the last unit.</param>
    /// <param name="Kind">Which function.</param>
    /// <param name="Count">The number in 至少N; else 0.</param>
    /// <param name="Parts">The arguments; at least one.</param>
    public sealed record Function(int Start, int End, QueryFunction Kind, int Count, IReadOnlyList<QuerySyntax> Parts)
        : QuerySyntax(Start, End);

    /// <summary>A chunk of text as typed between spaces.</summary>
    /// <param name="Start">First UTF-16 unit in the query.</param>
    /// <param name="End">One past the last unit.</param>
    /// <param name="Content">The text, without a star.</param>
    /// <param name="IsPrefix">Whether a star ended it.</param>
    public sealed record Text(int Start, int End, string Content, bool IsPrefix) : QuerySyntax(Start, End);

    /// <summary>Quoted text.</summary>
    /// <param name="Start">First UTF-16 unit in the query.</param>
    /// <param name="End">One past the last unit.</param>
    /// <param name="Content">The text between the quotes.</param>
    /// <param name="Distance">How far its space-separated parts may stand apart in characters; null for exactly as written.</param>
    public sealed record Quoted(int Start, int End, string Content, int? Distance) : QuerySyntax(Start, End);
}
