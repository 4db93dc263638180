using System.Globalization;

namespace SearchApp.Search.QueryParsing;

/// <summary>Writes the years of a piece in numerals, as the character view of a text has those that are written so.</summary>
internal static class WrittenYears
{
    private const string Numerals = "零一二三四五六七八九";
    private const int MostMixed = 3;

    /// <summary>Whether a unit is a year, of the centuries that folding takes for years.</summary>
    /// <param name="unit">Folded.</param>
    public static bool IsYear(string unit) =>
        unit.Length == 4 && int.TryParse(unit, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1700 and < 2100;

    /// <summary>The ways to write a piece: with each year in digits or numerals, or of many years all alike.</summary>
    /// <param name="piece">With years in digits.</param>
    /// <returns>The piece itself first, the one all in numerals last.</returns>
    public static IReadOnlyList<TextPiece> Readings(TextPiece piece)
    {
        int[] years = [.. Enumerable.Range(0, piece.Units.Count).Where(at => IsYear(piece.Units[at].Text))];
        int all = (1 << Math.Min(years.Length, MostMixed)) - 1;
        return years.Length <= MostMixed
            ? [piece, .. Enumerable.Range(1, all).Select(chosen => Write(piece, at => (chosen >> Array.IndexOf(years, at) & 1) == 1, years))]
            : [piece, Write(piece, _ => true, years)];
    }

    private static TextPiece Write(TextPiece piece, Predicate<int> isChosen, int[] years)
    {
        var texts = new List<(string Text, bool IsHan)>();
        for (int at = 0; at < piece.Units.Count; at++)
        {
            var unit = piece.Units[at];
            if (years.Contains(at) && isChosen(at))
            {
                texts.AddRange(unit.Text.Select(digit => ($"{Numerals[digit - '0']}", true)));
            }
            else
            {
                texts.Add((unit.Text, unit.IsHan));
            }
        }

        return piece with { Units = [.. texts.Select((unit, at) => Unit(unit, at + 1 < texts.Count ? texts[at + 1] : default))] };
    }

    private static TextUnit Unit((string Text, bool IsHan) unit, (string Text, bool IsHan) next) =>
        new(unit.Text, unit.IsHan, unit.IsHan && next.IsHan ? unit.Text + next.Text : null);
}
