using SearchApp.Analysis;

namespace SearchApp.Search.QueryParsing;

/// <summary>An English word of a query, which finds its singular and its plural too.</summary>
internal static class EnglishWord
{
    /// <summary>The word that a piece is; null when it is anything else.</summary>
    public static string? Of(TextPiece piece) =>
        piece.Units is [{ IsHan: false } unit] && char.IsAsciiLetter(unit.Text[0]) ? unit.Text : null;

    /// <summary>The other forms that the word view holds to be the same word: policies for policy, and the reverse.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="words">The chain of the word view.</param>
    public static IEnumerable<string> OtherNumbers(string word, Analyzer words)
    {
        var terms = words.Analyze(word).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        return terms.SelectMany(Numbers).Distinct(StringComparer.Ordinal)
            .Where(form => form != word && words.Analyze(form).Any(token => terms.Contains(token.Term)));
    }

    // What may have a term as its singular; the chain decides.
    private static IEnumerable<string> Numbers(string term) =>
        term.EndsWith('y') ? [term, $"{term}s", $"{term[..^1]}ies"] : [term, $"{term}s"];
}
