using SearchApp.Analysis;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;

namespace SearchApp.Search.QueryParsing;

/// <summary>A word of the table of synonyms within a chunk.</summary>
/// <param name="First">Its first unit in the chunk.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Entry">The word and its other forms.</param>
internal sealed record SynonymSpan(int First, int End, SynonymEntry Entry)
{
    /// <summary>The words of a table in a chunk, from the left, the longest first; they do not overlap.</summary>
    /// <remarks>
    /// A word begins and ends where a piece does, or inside single characters that the segmenter found no word in: 两会 is not found in
    /// 两 会议, but 发改委 is in 省发改委.
    /// </remarks>
    public static List<SynonymSpan> Find(TextChunk chunk, SynonymTable table)
    {
        var spans = new List<SynonymSpan>();
        var units = chunk.Whole.Units;
        string text = chunk.Whole.Text;
        var (places, borders) = Borders(chunk);
        int unit = 0;
        int at = 0;
        while (table.Count > 0 && unit < units.Count)
        {
            int from = at;
            var entry = borders[unit]
                ? table.FindStart(text.AsSpan(at), length => places.TryGetValue(from + length, out int end) && borders[end])
                : null;
            int next = entry is null ? unit + 1 : places[at + entry.Word.Length];
            if (entry is not null)
            {
                spans.Add(new SynonymSpan(unit, next, entry));
            }

            for (; unit < next; unit++)
            {
                at += units[unit].Text.Length;
            }
        }

        return spans;
    }

    /// <summary>The other forms as phrases, those that a term is part of left out: they hold the term anyway.</summary>
    /// <param name="words">The chain of the word view.</param>
    /// <param name="term">A term of either view.</param>
    public IReadOnlyList<AlternativePhrase> Phrases(Analyzer words, string term) =>
        [.. Entry.Shortest.Where(form => !form.Folded.Contains(term, StringComparison.Ordinal))
            .Select(form => Phrase(TextChunk.Analyze(form.Text, words).Whole, form.Condition)).OfType<AlternativePhrase>()];

    /// <summary>A piece as an alternative; null when it ends in a single character, which no term stands for.</summary>
    public static AlternativePhrase? Phrase(TextPiece piece, ArticleCondition condition)
    {
        var parts = piece.Phrase();
        return parts.Any(part => part.IsPrefix) ? null : new AlternativePhrase([.. parts.Select(part => (part.Place, part.Term))], condition);
    }

    // Places in the text by unit, and where a word may begin or end.
    private static (Dictionary<int, int> Places, bool[] Borders) Borders(TextChunk chunk)
    {
        var places = new Dictionary<int, int>();
        var borders = new bool[chunk.Whole.Units.Count + 1];
        int unit = 0;
        int at = 0;
        foreach (var piece in chunk.Pieces)
        {
            borders[unit] = true;
            foreach (var part in piece.Units)
            {
                borders[unit] |= piece.IsGlued;
                places[at] = unit++;
                at += part.Text.Length;
            }
        }

        places[at] = unit;
        borders[unit] = true;
        return (places, borders);
    }
}
