using System.Buffers.Binary;
using SearchApp.Analysis.Characters;
using SearchApp.Analysis.Resources;

namespace SearchApp.Analysis;

/// <summary>Maps the ways to write one thing to one form: width, case, traditional and variant characters, 〇.</summary>
/// <remarks>
/// One UTF-16 unit becomes one UTF-16 unit, so an offset into the folded text is an offset into the original. Folding twice
/// changes nothing more. Sources and rules: <c>Resources/README.md</c>.
/// </remarks>
public static class Folding
{
    private static readonly char[] Table = LoadTable();

    /// <summary>Folds one UTF-16 unit. Surrogates stay as they are.</summary>
    /// <param name="c">Any unit.</param>
    public static char Fold(char c) => Table[c];

    /// <summary>Folds a text unit by unit, and the digits of a year in Chinese numerals (二〇二一) to 2021.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="destination">Takes as many units as the text has.</param>
    /// <exception cref="ArgumentException">The destination is shorter than the text.</exception>
    public static void Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        if (destination.Length < text.Length)
        {
            throw new ArgumentException("The destination is shorter than the text.", nameof(destination));
        }

        FoldPart(text, 0, destination[..text.Length]);
    }

    /// <summary>Folds a text and returns the copy.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (folded, original) => FoldPart(original, 0, folded));
    }

    /// <summary>Folds a text as the character view does: as <see cref="Fold(ReadOnlySpan{char}, Span{char})"/>, but the numerals of years stay numerals.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="destination">Takes as many units as the text has.</param>
    /// <exception cref="ArgumentException">The destination is shorter than the text.</exception>
    public static void FoldCharacters(ReadOnlySpan<char> text, Span<char> destination)
    {
        if (destination.Length < text.Length)
        {
            throw new ArgumentException("The destination is shorter than the text.", nameof(destination));
        }

        FoldCharactersPart(text, 0, destination[..text.Length]);
    }

    /// <summary>Folds the part of a text that begins at <paramref name="start"/>, as it is folded in the whole.</summary>
    internal static void FoldPart(ReadOnlySpan<char> text, int start, Span<char> destination)
    {
        FoldUnits(text.Slice(start, destination.Length), destination);
        NumeralYears.Fold(text, start, destination, NumeralYears.Digits);
    }

    /// <summary>The same as the character view folds it.</summary>
    internal static void FoldCharactersPart(ReadOnlySpan<char> text, int start, Span<char> destination)
    {
        FoldUnits(text.Slice(start, destination.Length), destination);
        NumeralYears.Fold(text, start, destination, NumeralYears.Numerals);
    }

    private static void FoldUnits(ReadOnlySpan<char> part, Span<char> destination)
    {
        char[] table = Table;
        for (int i = 0; i < part.Length; i++)
        {
            destination[i] = table[part[i]];
        }
    }

    private static char[] LoadTable()
    {
        var table = new char[0x10000];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = (char)c;
        }

        var pairs = EmbeddedResource.Open("folding.bin");
        for (int at = 0; at < pairs.Length; at += 4)
        {
            table[BinaryPrimitives.ReadUInt16LittleEndian(pairs[at..])] =
                (char)BinaryPrimitives.ReadUInt16LittleEndian(pairs[(at + 2)..]);
        }

        return table;
    }
}
