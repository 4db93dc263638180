using SearchApp.Search.Highlighting;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.QueryParsing;

/// <summary>A query text ready to run.</summary>
/// <param name="Query">What to find.</param>
/// <param name="Reading">How the text was read.</param>
/// <param name="Parts">The conditions that must all hold, each with its reading; empty when every article matches.</param>
/// <param name="Patterns">What to mark in the articles found.</param>
/// <param name="SecondLook">What the best hits are judged by again.</param>
internal sealed record BuiltQuery(
    Query Query,
    QueryReading Reading,
    IReadOnlyList<QueryPart> Parts,
    IReadOnlyList<MarkPattern> Patterns,
    SecondLook SecondLook)
{
    /// <summary>Whether it has a long text, of which an article must hold a share.</summary>
    public bool HasLongText { get; init; }

    /// <summary>Whether the text asks for nothing, so that every article matches.</summary>
    public bool IsEmpty => Parts.Count == 0;
}
