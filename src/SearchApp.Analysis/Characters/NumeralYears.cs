namespace SearchApp.Analysis.Characters;

/// <summary>Reads years written digit by digit in Chinese numerals: 二〇二一, 一九四九 become 2021, 1949.</summary>
/// <remarks>
/// A year is exactly four numerals, of the 18th to the 21st century (一七, 一八, 一九, 二〇), with no numeral and no unit
/// (十百千万亿) beside them: 二十三日 and 一千九百 are numbers, and are left alone.
/// </remarks>
internal static class NumeralYears
{
    /// <summary>The digits 0 to 9.</summary>
    public const string Digits = "0123456789";

    /// <summary>The numerals for 0 to 9, of which the first may also be written 〇 or ○.</summary>
    public const string Numerals = "零一二三四五六七八九";

    private const int Length = 4;

    /// <summary>Writes every year that lies in the part, or reaches into it, in one way.</summary>
    /// <param name="text">The whole original text.</param>
    /// <param name="start">Where the part begins in the text.</param>
    /// <param name="part">The folded part; changed in place.</param>
    /// <param name="signs">What to write for 0 to 9: <see cref="Digits"/> or <see cref="Numerals"/>.</param>
    public static void Fold(ReadOnlySpan<char> text, int start, Span<char> part, string signs)
    {
        int end = start + part.Length;
        int at = Math.Max(0, start - Length + 1);
        while (at + Length <= text.Length && at < end)
        {
            int step = text[at..Math.Min(end, text.Length - Length + 1)].IndexOfAny('一', '二');
            if (step < 0)
            {
                return;
            }

            at += step;
            if (!IsYear(text, at))
            {
                at++;
                continue;
            }

            for (int i = Math.Max(at, start); i < Math.Min(at + Length, end); i++)
            {
                part[i - start] = signs[Digit(text[i])];
            }

            at += Length;
        }
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at)
    {
        int century = (Digit(text[at]) * 10) + Digit(text[at + 1]);
        return century is 17 or 18 or 19 or 20
            && Digit(text[at + 1]) >= 0 && Digit(text[at + 2]) >= 0 && Digit(text[at + 3]) >= 0
            && (at == 0 || !IsNumeric(text[at - 1]))
            && (at + Length == text.Length || !IsNumeric(text[at + Length]));
    }

    private static bool IsNumeric(char c) => Digit(c) >= 0 || c is '十' or '百' or '千' or '万' or '亿' or '萬' or '億';

    // ○ is a circle, which typists use for 〇.
    private static int Digit(char c) => c is '〇' or '○' ? 0 : Numerals.IndexOf(c, StringComparison.Ordinal);
}
