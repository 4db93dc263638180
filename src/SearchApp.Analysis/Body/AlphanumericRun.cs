using SearchApp.Analysis.Characters;

namespace SearchApp.Analysis.Body;

/// <summary>Finds how far letters and digits belong together: covid-19, 5g, 3.14, 6.5%, r&amp;d, people's, gov.cn.</summary>
/// <remarks>
/// Letters and digits run on. A joint between two of them is kept if it is a point between two of one kind, a hyphen with a
/// letter on a side (dates and ranges fall apart), or an apostrophe or ampersand between letters. A percent sign ends a number.
/// </remarks>
internal static class AlphanumericRun
{
    /// <summary>A longer run is cut here, so that no term grows without bound.</summary>
    public const int Longest = 255;

    /// <summary>Length of the run that a folded text begins with; its first unit is a letter or digit.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="isNumber">True if the run holds no letter.</param>
    public static int Length(ReadOnlySpan<char> text, out bool isNumber)
    {
        isNumber = !IsLetter(text[0]);
        int most = Math.Min(text.Length, Longest);
        int length = 1;
        while (length < most)
        {
            char c = text[length];
            if (IsAlphanumeric(c))
            {
                isNumber &= !IsLetter(c);
                length++;
            }
            else if (length + 1 < most && IsJoint(text[length - 1], c, text[length + 1]))
            {
                isNumber &= !IsLetter(text[length + 1]);
                length += 2;
            }
            else
            {
                return c == '%' && !IsLetter(text[length - 1]) ? length + 1 : length;
            }
        }

        return length;
    }

    private static bool IsJoint(char before, char c, char after) => IsAlphanumeric(after) && c switch
    {
        '.' => IsLetter(before) == IsLetter(after),
        '-' => IsLetter(before) || IsLetter(after),
        '\'' or '’' or '&' => IsLetter(before) && IsLetter(after),
        _ => false,
    };

    private static bool IsAlphanumeric(char c) =>
        CharacterClassifier.Classify(c) is CharacterClass.Latin or CharacterClass.Digit;

    private static bool IsLetter(char c) => CharacterClassifier.Classify(c) == CharacterClass.Latin;
}
