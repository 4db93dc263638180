using SearchApp.Analysis;

namespace SearchApp.Search.QueryParsing;

/// <summary>A part of a chunk that must be found: its pieces, each somewhere, or something that means the same.</summary>
/// <param name="Pieces">As typed; at least one.</param>
/// <param name="Alternatives">Other forms of them, each with the articles it is meant in.</param>
internal sealed record RequiredPart(
    IReadOnlyList<TextPiece> Pieces, IReadOnlyList<AlternativePiece> Alternatives)
{
    /// <summary>The place or the time that the pieces name, which an article of that place or time meets without naming it; null for other words.</summary>
    public QueryClue? Clue { get; init; }

    /// <summary>The part as people read it.</summary>
    public string Words(ReadingWords language) => Clue switch
    {
        null => string.Join(language.And, Pieces.Select(piece => piece.Written)),
        { Region: null } => ReadingWords.Fill(language.Group, ReadingWords.Fill(language.OfTime, Clue.Text)),
        _ => ReadingWords.Fill(language.OfPlace, Clue.Text),
    };

    /// <summary>The parts of a chunk, particles left out where something else is asked for.</summary>
    /// <param name="chunk">At least one piece.</param>
    /// <param name="spans">The words in it that have other forms.</param>
    /// <param name="clues">The places and dates in it, among others.</param>
    /// <param name="words">The chain of the word view.</param>
    public static List<RequiredPart> Of(TextChunk chunk, List<SynonymSpan> spans, IReadOnlyList<QueryClue> clues, Analyzer words)
    {
        var parts = new List<RequiredPart>();
        int first = 0;
        for (int at = 0; at < chunk.Pieces.Count;)
        {
            int from = at;
            if (clues.FirstOrDefault(clue => PiecesOf(clue.Text, chunk.Pieces, from) > 0) is { } clue)
            {
                at += PiecesOf(clue.Text, chunk.Pieces, from);
                TextPiece[] named = [.. chunk.Pieces.Take(from..at)];
                parts.Add(new RequiredPart(clue.Region is null ? [TextPiece.Join(named)] : named, []) { Clue = clue });
                first += named.Sum(piece => piece.Units.Count);
                continue;
            }

            int end = first + chunk.Pieces[at++].Units.Count;
            var span = spans.Find(span => span.First >= first && span.First < end);
            while (span is not null && end < span.End)
            {
                end += chunk.Pieces[at++].Units.Count;
            }

            parts.Add(new RequiredPart(
                [.. chunk.Pieces.Skip(from).Take(at - from)], span is null ? [] : [.. Forms(chunk, span, first, end, words)]));
            first = end;
        }

        var wanted = parts.Where(part => parts.Count == 1 || !part.Pieces.All(piece => piece.IsParticle)).ToList();
        return wanted.Count == 0 ? parts : wanted;
    }

    // How many pieces from one on are a name and nothing else; 0 when none.
    private static int PiecesOf(string name, IReadOnlyList<TextPiece> pieces, int from)
    {
        int at = from;
        int length = 0;
        while (length < name.Length && at < pieces.Count && name.AsSpan(length).StartsWith(pieces[at].Written, StringComparison.Ordinal))
        {
            length += pieces[at++].Written.Length;
        }

        return length == name.Length ? at - from : 0;
    }

    // What stands around the word in its piece stays around its other forms: 省发改委, 省发展和改革委员会.
    private static IEnumerable<AlternativePiece> Forms(
        TextChunk chunk, SynonymSpan span, int first, int end, Analyzer words)
    {
        string before = Text(first, span.First);
        string after = Text(span.End, end);
        return span.Entry.Others.Select(form => new AlternativePiece(TextChunk.Analyze(before + form.Text + after, words).Whole, form.Condition));

        string Text(int from, int to) => string.Concat(chunk.Whole.Units.Skip(from).Take(to - from).Select(unit => unit.Text));
    }
}
