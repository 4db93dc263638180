using SearchApp.Search.Queries;

namespace SearchApp.Search.QueryParsing;

/// <summary>A stretch of a chunk that must stand together: a word, single characters glued together, or a run of letters and digits.</summary>
/// <param name="Units">Its units in order; at least one.</param>
internal sealed record TextPiece(IReadOnlyList<TextUnit> Units)
{
    /// <summary>Folded text, as a person reads it.</summary>
    public string Text { get; } = string.Concat(Units.Select(unit => unit.Text));

    /// <summary>The same with what stands between its units, such as the point in 1.5.</summary>
    public string Written { get => field ?? Text; init; }

    /// <summary>Whether it is single characters that the segmenter found no word in.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Single characters that join words and are no condition of their own between them.</summary>
    private const string Particles = "的了和与及或在是为对从把被将于之而等也都就";

    /// <summary>Whether it is one Han character that joins words.</summary>
    public bool IsParticle => IsSingleHan && Particles.Contains(Text, StringComparison.Ordinal);

    /// <summary>Pieces that stand behind one another, as one.</summary>
    public static TextPiece Join(IReadOnlyList<TextPiece> pieces) => pieces is [var only]
        ? only
        : new TextPiece([.. pieces.SelectMany(piece => piece.Units)]) { Written = string.Concat(pieces.Select(piece => piece.Written)) };

    /// <summary>Whether it is one Han character alone.</summary>
    public bool IsSingleHan => Units is [{ IsHan: true }];

    /// <summary>The ways to write the piece: itself first; then with its years in numerals, where it has any.</summary>
    public IReadOnlyList<TextPiece> Readings => WrittenYears.Readings(this);

    /// <summary>The piece as a phrase of the character view.</summary>
    /// <remarks>
    /// A Han character is covered by the bigram it begins or ends. One that stands alone at the end may be followed by any
    /// other in a text, so it is looked for as the beginning of a term.
    /// </remarks>
    /// <param name="openEnd">Whether the last run of letters or digits may go on.</param>
    public IReadOnlyList<PhrasePart> Phrase(bool openEnd = false)
    {
        var parts = new List<PhrasePart>(Units.Count);
        for (int place = 0; place < Units.Count; place++)
        {
            var unit = Units[place];
            bool last = place == Units.Count - 1;
            if (!unit.IsHan)
            {
                parts.Add(new PhrasePart(place, unit.Text, last && openEnd));
            }
            else if (!last && unit.Bigram is not null)
            {
                parts.Add(new PhrasePart(place, unit.Bigram));
            }
            else if (place == 0 || !Units[place - 1].IsHan)
            {
                parts.Add(new PhrasePart(place, unit.Text, IsPrefix: last));
            }
        }

        return parts;
    }
}
