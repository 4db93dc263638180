namespace SearchApp.Corpus.Metadata;

/// <summary>Reads the numbers of documents backwards from their end: 735, 二〇二一, 七百三十五.</summary>
internal static class DocumentNumerals
{
    private const int MostDigits = 6;
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads the number that ends at a place.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="at">The place; becomes the number's beginning.</param>
    /// <param name="number">Its value, from 0.</param>
    public static bool ReadBack(string text, ref int at, out int number)
    {
        int end = at;
        while (at > 0 && end - at < MostDigits && char.IsAsciiDigit(text[at - 1]))
        {
            at--;
        }

        number = 0;
        if (at < end)
        {
            number = int.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture);
            return at == 0 || !char.IsAsciiDigit(text[at - 1]);
        }

        while (at > 0 && end - at < MostDigits && IsNumeral(text[at - 1]))
        {
            at--;
        }

        return at < end && TryParse(text.AsSpan(at, end - at), out number);
    }

    private static bool IsNumeral(char c) => c is '十' or '百' or '零' or '○' || Digits.Contains(c, StringComparison.Ordinal);

    // Digit by digit, or with tens and hundreds.
    private static bool TryParse(ReadOnlySpan<char> written, out int number)
    {
        number = 0;
        if (!written.ContainsAny('十', '百'))
        {
            foreach (char c in written)
            {
                number = (number * 10) + Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal));
            }

            return true;
        }

        int pending = 0;
        foreach (char c in written)
        {
            if (c is '十' or '百')
            {
                number += Math.Max(1, pending) * (c == '十' ? 10 : 100);
                pending = 0;
            }
            else
            {
                pending = Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal));
            }
        }

        number += pending;
        return number > 0;
    }
}
