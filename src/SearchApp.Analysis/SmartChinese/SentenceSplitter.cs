using System.Buffers;
using System.Globalization;
using static SearchApp.Analysis.SmartChinese.SentenceState;

namespace SearchApp.Analysis.SmartChinese;

/// <summary>Finds the ends of sentences where Java's sentence BreakIterator (root locale) does, oddities included.</summary>
/// <remarks>
/// A state machine, found by asking Java for the breaks of all short strings of one character of each class. It remembers two
/// places: the last at which the sentence may end, and the last at which, after a dot, the next may begin.
/// </remarks>
internal static class SentenceSplitter
{
    // Java takes U+FFFF for the end of the text: what follows is a sentence of its own.
    private const char FalseEnd = '\uFFFF';

    private static readonly SearchValues<char> Stops = SearchValues.Create("!?。！？\u0964\u0965.．\u2029\uFFFF");

    // Rows by state up to DotOnlyOpening; columns by class: paragraph end, danda, terminator, dot, opening, quote, space,
    // closing, letter, lower, number.
    private static readonly SentenceState[][] Transitions =
    [
        [Paragraph, Danda, Term, Dot, Plain, Plain, Plain, Plain, Plain, Plain, Plain],
        [Stop, Stop, Stop, Stop, Stop, Stop, Danda, Stop, Stop, Stop, Stop],
        [Paragraph, Stop, Term, Term, Stop, Term, TermSpace, Term, Stop, Stop, Stop],
        [Paragraph, Stop, Stop, Stop, Stop, Stop, TermSpace, Stop, Stop, Stop, Stop],
        [Paragraph, DotOpening, Term, Dot, DotOpening, DotQuote, DotSpace, Dot, Plain, Plain, Plain],
        [Paragraph, DotOnlyOpening, Term, Dot, DotOnlyOpening, DotQuote, DotSpace, Dot, Next, Next, Plain],
        [Paragraph, DotOpening, Term, Dot, DotOpening, DotOpening, DotSpaces, Plain, Next, Plain, Plain],
        [Paragraph, DotOnlyOpening, Term, Dot, DotOnlyOpening, DotOnlyOpening, DotSpaces, Plain, Next, Next, Plain],
        [Paragraph, DotOpening, Term, Dot, DotOpening, DotOpening, Plain, Plain, Next, Next, Plain],
        [Stop, DotOpening, Stop, Stop, DotOpening, DotOpening, Stop, Stop, Next, Next, Stop],
        [Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop],
        [Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop],
    ];

    /// <summary>Length of the sentence that a text begins with, with the spaces after it.</summary>
    /// <param name="text">Not empty.</param>
    public static int FirstSentenceLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        int mayEnd = 1;
        int mayBegin = 0;
        var state = Plain;
        while (state != Stop)
        {
            if (state == Plain)
            {
                int skipped = text[at..].IndexOfAny(Stops);
                if (skipped < 0)
                {
                    return text.Length;
                }

                at += skipped;
                mayEnd = Math.Max(at, mayEnd);
            }

            if (at == text.Length || text[at] == FalseEnd)
            {
                break;
            }

            var kind = ClassAt(text, at, out int length);
            at += length;
            state = kind == SentenceClass.Ignored ? state : Transitions[(int)state][(int)kind];
            if (state == Next)
            {
                mayEnd = mayBegin;
            }
            else if (state is Dot or DotQuote or DotSpace or DotSpaces)
            {
                mayBegin = at;
            }
            else if (state is Plain or Danda or Term or TermSpace or Paragraph)
            {
                mayEnd = at;
            }
        }

        return at == text.Length && mayBegin == text.Length ? mayBegin : mayEnd;
    }

    private static SentenceClass ClassAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
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
            '\u0964' or '\u0965' => SentenceClass.Danda,
            '!' or '?' or '。' or '！' or '？' => SentenceClass.Terminator,
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
        _ => SentenceClass.Opening,
    };
}
