using System.Buffers;
using System.Globalization;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Finds the ends of sentences where Java's sentence BreakIterator (root locale) does.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("!?。！？\u0964\u0965.．\u2029");

    /// <summary>Length of the sentence that a text begins with, with the spaces after it.</summary>
    /// <param name="text">Not empty.</param>
    public static int FirstSentenceLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (true)
        {
            int stop = text[at..].IndexOfAny(Stops);
            if (stop < 0)
            {
                return text.Length;
            }

            at += stop;
            if (IsEnd(text, ref at))
            {
                return at;
            }
        }
    }

    // Goes from a stop over all that belongs to it; true if the sentence ends there.
    private static bool IsEnd(ReadOnlySpan<char> text, ref int at)
    {
        if (ClassAt(text, at, out _) == SentenceClass.ParagraphEnd)
        {
            at++;
            return true;
        }

        bool terminated = false;
        bool quoted = false;
        while (ClassAt(text, at, out int length) is SentenceClass.Terminator or SentenceClass.Dot or SentenceClass.Closing
            or SentenceClass.Quote or SentenceClass.Ignored)
        {
            var kind = ClassAt(text, at, out _);
            terminated |= kind == SentenceClass.Terminator;
            quoted = kind == SentenceClass.Quote || (quoted && kind == SentenceClass.Ignored);
            at += length;
        }

        bool spaced = false;
        while (ClassAt(text, at, out int length) is var kind && kind is SentenceClass.Space or SentenceClass.Ignored)
        {
            spaced |= kind == SentenceClass.Space;
            at += length;
        }

        if (at == text.Length)
        {
            return true;
        }

        var next = ClassAt(text, at, out _);
        if (next == SentenceClass.ParagraphEnd)
        {
            at++;
            return true;
        }

        return terminated || (spaced
            ? next is SentenceClass.Letter or SentenceClass.Rest or SentenceClass.Quote
            : next is SentenceClass.Rest || (quoted && next is SentenceClass.Letter or SentenceClass.Lower));
    }

    // Past the end the class is none that is swallowed.
    private static SentenceClass ClassAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (at >= text.Length)
        {
            return SentenceClass.Rest;
        }

        char c = text[at];
        if (WordTrie.IsHan(c))
        {
            return SentenceClass.Letter;
        }

        if (at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]))
        {
            length = 2;
            return ClassOf(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1])));
        }

        return c switch
        {
            '\u2029' => SentenceClass.ParagraphEnd,
            '!' or '?' or '。' or '！' or '？' or '\u0964' or '\u0965' => SentenceClass.Terminator,
            '.' or '．' => SentenceClass.Dot,
            '"' or '\'' => SentenceClass.Quote,
            '\t' or '\n' or '\f' or '\r' or '\u2028' => SentenceClass.Space,
            ',' => SentenceClass.Number,
            _ => ClassOf(CharUnicodeInfo.GetUnicodeCategory(c)),
        };
    }

    private static SentenceClass ClassOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => SentenceClass.Closing,
        UnicodeCategory.SpaceSeparator => SentenceClass.Space,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            => SentenceClass.Number,
        UnicodeCategory.LowercaseLetter => SentenceClass.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => SentenceClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => SentenceClass.Ignored,
        _ => SentenceClass.Rest,
    };
}
