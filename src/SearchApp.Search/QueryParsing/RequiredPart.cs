using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.QueryParsing;

/// <summary>A part of a chunk that must be found: its pieces, each somewhere, or something that means the same.</summary>
/// <param name="Pieces">As typed; at least one.</param>
/// <param name="Alternatives">Other forms of them, each with the articles it is meant in.</param>
internal sealed record RequiredPart(
    IReadOnlyList<TextPiece> Pieces, IReadOnlyList<(TextPiece Piece, ArticleCondition Condition)> Alternatives)
{
    /// <summary>Single characters that join words and are no condition of their own between them.</summary>
    private const string Particles = "的了和与及或在是为对从把被将于之而等也都就";

    /// <summary>The place that the pieces name, which an article published there or about it meets without naming it; null for other words.</summary>
    public Region? Place { get; init; }

    /// <summary>The part as people read it.</summary>
    public string Words(ReadingWords language) => Place is null
        ? string.Join(language.And, Pieces.Select(piece => piece.Text))
        : ReadingWords.Fill(language.OfPlace, string.Concat(Pieces.Select(piece => piece.Text)));

    /// <summary>The parts of a chunk, particles left out where something else is asked for.</summary>
    /// <param name="chunk">At least one piece.</param>
    /// <param name="spans">The words in it that have other forms.</param>
    /// <param name="clues">The places in it, among others.</param>
    /// <param name="words">The chain of the word view.</param>
    public static List<RequiredPart> Of(TextChunk chunk, List<SynonymSpan> spans, IReadOnlyList<QueryClue> clues, Analyzer words)
    {
        var parts = new List<RequiredPart>();
        int first = 0;
        for (int at = 0; at < chunk.Pieces.Count;)
        {
            int from = at;
            if (clues.FirstOrDefault(clue => clue.Region is not null && PiecesOf(clue.Text, chunk.Pieces, from) > 0) is { } place)
            {
                at += PiecesOf(place.Text, chunk.Pieces, from);
                IReadOnlyList<TextPiece> named = [.. chunk.Pieces.Take(from..at)];
                parts.Add(new RequiredPart(named, []) { Place = place.Region });
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

        var wanted = parts.Where(part => parts.Count == 1 || !part.Pieces.All(IsParticle)).ToList();
        return wanted.Count == 0 ? parts : wanted;
    }

    // How many pieces from one on are a name and nothing else; 0 when none.
    private static int PiecesOf(string name, IReadOnlyList<TextPiece> pieces, int from)
    {
        int at = from;
        int length = 0;
        while (length < name.Length && at < pieces.Count && name.AsSpan(length).StartsWith(pieces[at].Text, StringComparison.Ordinal))
        {
            length += pieces[at++].Text.Length;
        }

        return length == name.Length ? at - from : 0;
    }

    private static bool IsParticle(TextPiece piece) => piece.IsSingleHan && Particles.Contains(piece.Text, StringComparison.Ordinal);

    // What stands around the word in its piece stays around its other forms: 省发改委, 省发展和改革委员会.
    private static IEnumerable<(TextPiece Piece, ArticleCondition Condition)> Forms(
        TextChunk chunk, SynonymSpan span, int first, int end, Analyzer words)
    {
        string before = Text(first, span.First);
        string after = Text(span.End, end);
        return span.Entry.Others.Select(form => (TextChunk.Analyze(before + form.Text + after, words).Whole, form.Condition));

        string Text(int from, int to) => string.Concat(chunk.Whole.Units.Skip(from).Take(to - from).Select(unit => unit.Text));
    }
}
