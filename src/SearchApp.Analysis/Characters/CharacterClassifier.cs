using System.Globalization;

namespace SearchApp.Analysis.Characters;

/// <summary>Finds the class of a character by table.</summary>
internal static class CharacterClassifier
{
    private static readonly CharacterClass[] Classes = MakeTable();

    /// <summary>Class of one UTF-16 unit.</summary>
    public static CharacterClass Classify(char c) => Classes[c];

    /// <summary>Class of a surrogate pair, or of the lone half at this place (skipped).</summary>
    /// <param name="text">Text that begins with a surrogate.</param>
    /// <param name="length">2 for a pair, else 1.</param>
    public static CharacterClass ClassifyPair(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1]))
        {
            length = 1;
            return CharacterClass.Skipped;
        }

        length = 2;
        int codePoint = char.ConvertToUtf32(text[0], text[1]);

        // Planes 2 and 3 are set aside for Han.
        return codePoint is >= 0x20000 and <= 0x3FFFF
            ? CharacterClass.Han
            : IsLetterOrNumber(CharUnicodeInfo.GetUnicodeCategory(codePoint)) ? CharacterClass.Other : CharacterClass.Skipped;
    }

    private static CharacterClass[] MakeTable()
    {
        var classes = new CharacterClass[0x10000];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = ClassOf((char)c);
        }

        return classes;
    }

    private static CharacterClass ClassOf(char c) => c switch
    {
        >= '0' and <= '9' => CharacterClass.Digit,
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々' or '〇'
            => CharacterClass.Han,
        >= '\uD800' and <= '\uDFFF' => CharacterClass.Surrogate,
        _ when !IsLetterOrNumber(CharUnicodeInfo.GetUnicodeCategory(c)) => CharacterClass.Skipped,
        <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => CharacterClass.Latin,
        _ => CharacterClass.Other,
    };

    private static bool IsLetterOrNumber(UnicodeCategory category) => category is
        <= UnicodeCategory.OtherLetter
        or >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
}
