using System.Globalization;

namespace SearchApp.Search.Highlighting;

/// <summary>The classes of all folded UTF-16 units, as the character view sees them, by table.</summary>
internal static class UnitClasses
{
    private static readonly UnitClass[] Table = MakeTable();

    /// <summary>The class of a folded unit.</summary>
    public static UnitClass Of(char folded) => Table[folded];

    private static UnitClass[] MakeTable()
    {
        var table = new UnitClass[0x10000];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = ClassOf((char)c);
        }

        return table;
    }

    private static UnitClass ClassOf(char c)
    {
        if (char.IsAsciiDigit(c))
        {
            return UnitClass.Digit;
        }

        bool isIndexed = char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter
            or >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
        return !isIndexed ? UnitClass.Skipped
            : c is <= '\u024F' or >= '\u1E00' and <= '\u1EFF' ? UnitClass.Letter
            : UnitClass.Single;
    }
}
