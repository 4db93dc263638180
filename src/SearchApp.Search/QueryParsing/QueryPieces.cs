using SearchApp.Analysis;

namespace SearchApp.Search.QueryParsing;

/// <summary>The conditions of a query text, each of which could be left out.</summary>
internal static class QueryPieces
{
    /// <summary>Each condition with the query that is left without it; none when only one stands.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="words">The chain of the word view.</param>
    public static IEnumerable<(string Piece, string Others)> LeftOut(string query, Analyzer words) => QueryParser.Parse(query, []) switch
    {
        QuerySyntax.Conjunction all => LeftOut(query, all.Parts),
        QuerySyntax.Text text when TextChunk.Analyze(text.Content, words) is var chunk => LooseNumber.ReadWritten(chunk.Whole) is null
            ? LeftOut([.. chunk.Pieces.Select(piece => piece.Written)])
            : [],
        _ => [],
    };

    /// <summary>The conditions of place and time that stand in a query text, as a query text.</summary>
    /// <param name="query">Any text.</param>
    public static string PlaceAndTime(string query)
    {
        IEnumerable<QuerySyntax> parts = QueryParser.Parse(query, []) switch
        {
            QuerySyntax.Conjunction all => all.Parts,
            { } single => [single],
            null => [],
        };
        return string.Join(' ', parts
            .Where(part => part is QuerySyntax.InField { Field: QueryField.Region or QueryField.About or QueryField.Date })
            .Select(part => query[part.Start..part.End]));
    }

    private static IEnumerable<(string Piece, string Others)> LeftOut(string query, IReadOnlyList<QuerySyntax> parts)
    {
        for (int at = 0; at < parts.Count; at++)
        {
            var others = parts.Where((_, other) => other != at).ToList();
            if (others.Exists(part => part is not QuerySyntax.Exclusion))
            {
                yield return (
                    query[parts[at].Start..parts[at].End], string.Join(' ', others.Select(part => Text(query, part))));
            }
        }
    }

    // A choice must be bracketed beside others.
    private static string Text(string query, QuerySyntax part) =>
        part is QuerySyntax.Disjunction ? $"({query[part.Start..part.End]})" : query[part.Start..part.End];

    private static IEnumerable<(string Piece, string Others)> LeftOut(string[] pieces)
    {
        for (int at = 0; pieces.Length > 1 && at < pieces.Length; at++)
        {
            yield return (pieces[at], string.Join(' ', pieces.Where((_, other) => other != at)));
        }
    }
}
