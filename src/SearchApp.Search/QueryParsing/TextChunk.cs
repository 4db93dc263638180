using SearchApp.Analysis;

namespace SearchApp.Search.QueryParsing;

/// <summary>A text of a query after analysis: its words, its characters, and the pieces that must be found.</summary>
/// <param name="Pieces">The pieces in order; empty when the text has nothing to look for.</param>
/// <param name="Words">The words of the word view in order, each with its units: the first, and one past the last.</param>
internal sealed record TextChunk(IReadOnlyList<TextPiece> Pieces, IReadOnlyList<(string Term, int First, int End)> Words)
{
    private const int NoGroup = -1;
    private const int Letters = -2;
    private const int Singles = -3;

    /// <summary>All units in order, as one piece.</summary>
    public TextPiece Whole { get; init; } = new([.. Pieces.SelectMany(piece => piece.Units)]);

    /// <summary>Number of Han characters.</summary>
    public int HanCount => Whole.Units.Count(unit => unit.IsHan);

    /// <summary>Analyses a text.</summary>
    /// <remarks>
    /// Words of two characters and more are pieces; single characters beside each other are glued into one (the segmenter cuts
    /// names and new words into single characters), and so are runs of letters and digits (5G, COVID-19). A single character that
    /// stands alone behind such a run belongs to it (1万, 2月, A股).
    /// </remarks>
    /// <param name="text">Any text. Years in it become digits, and their pieces know the other way to write them.</param>
    /// <param name="words">The chain of the word view.</param>
    public static TextChunk Analyze(string text, Analyzer words)
    {
        text = Folding.Fold(text);
        var cut = words.Analyze(text);
        var starts = new List<int>();
        var pieces = new List<TextPiece>();
        var open = new List<TextUnit>();
        int openedAt = 0;
        int reached = 0;
        int word = 0;
        int openGroup = NoGroup;
        foreach (var token in KnownAnalyzers.Characters.Analyze(text))
        {
            while (word < cut.Count && cut[word].End <= token.Start)
            {
                word++;
            }

            starts.Add(token.Start);
            var unit = Unit(token);
            int group = !unit.IsHan ? Letters : IsLongWord(cut, word, token, text) ? word : Singles;
            if (group != openGroup)
            {
                Close();
                openedAt = token.Start;
            }

            openGroup = group;
            open.Add(unit);
            reached = unit.IsHan ? token.Start + unit.Text.Length : token.End;
        }

        Close();
        var chunk = new TextChunk(WithUnits(pieces), [.. cut.Select(token => (token.Term, FirstFrom(token.Start), FirstFrom(token.End)))]);
        return starts.Count == 0 ? chunk : chunk with { Whole = chunk.Whole with { Written = text[starts[0]..reached] } };

        void Close()
        {
            if (open.Count > 0)
            {
                pieces.Add(new TextPiece([.. open]) { IsGlued = openGroup == Singles, Written = text[openedAt..reached] });
                open.Clear();
            }
        }

        int FirstFrom(int offset) => starts.FindIndex(start => start >= offset) is >= 0 and var found ? found : starts.Count;
    }

    // A number and what it counts, a letter and what it names.
    private static List<TextPiece> WithUnits(List<TextPiece> pieces)
    {
        var joined = new List<TextPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece is { IsSingleHan: true, IsGlued: true, IsParticle: false } && joined is [.., { Units: [.., { IsHan: false }] } run])
            {
                joined[^1] = TextPiece.Join([run, piece]);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static bool IsLongWord(IReadOnlyList<AnalyzedToken> cut, int word, AnalyzedToken token, string text) =>
        word < cut.Count && cut[word].Start <= token.Start && cut[word].Term.Length > (char.IsSurrogate(text[token.Start]) ? 2 : 1);

    private static TextUnit Unit(AnalyzedToken token)
    {
        if (token.Type == TokenType.Bigram)
        {
            int length = char.IsHighSurrogate(token.Term[0]) ? 2 : 1;
            return new TextUnit(token.Term[..length], IsHan: true, token.Term, IsSplit: token.End - token.Start > token.Term.Length);
        }

        return new TextUnit(token.Term, HanCharacters.IsHan(token.Term), Bigram: null);
    }
}
