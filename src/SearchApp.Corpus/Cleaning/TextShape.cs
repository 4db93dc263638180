using System.Buffers;

namespace SearchApp.Corpus.Cleaning;

/// <summary>What a stretch of folded text looks like, whatever it says.</summary>
internal static class TextShape
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?;…");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百0123456789");
    private static readonly SearchValues<char> Closers = SearchValues.Create("”’」』)）】]》〉\"'");

    /// <summary>Running text: ends a sentence within, or is long and has commas.</summary>
    public static bool IsProse(ReadOnlySpan<char> text)
    {
        int end = text.LastIndexOfAny(SentenceEnds);
        return text.Length >= 60
            ? end >= 0 || text.Contains(',')
            : end >= 0 && text.Length >= 10 && (text.Length >= 28 || EndsSentence(text));
    }

    /// <summary>Whether a text ends as a sentence does, closing quotes and brackets apart.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text;
        while (!bare.IsEmpty && Closers.Contains(bare[^1]))
        {
            bare = bare[..^1];
        }

        return !bare.IsEmpty && SentenceEnds.Contains(bare[^1]);
    }

    /// <summary>Whether a text opens with the number of a section: 一、 (二) 3. 第四章.</summary>
    public static bool OpensNumbered(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimStart("(#第 ");
        int digits = bare.IndexOfAnyExcept(Numerals);
        return digits > 0 && bare[digits] is '、' or '.' or ')' or '章' or '节' or '条' or ',';
    }

    /// <summary>Whether a text has a mark that ends a sentence.</summary>
    public static bool HasSentenceEnd(ReadOnlySpan<char> text) => text.ContainsAny(SentenceEnds);

    /// <summary>Without the brackets and blanks around it.</summary>
    public static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text) => text.Trim(" /:()[]【】〔〕<>*-—·■●◆★↑↓→←▲▼");

    /// <summary>Whether a sentence is an order that names the document below it: 《某条例》已经……通过, 现予公布.</summary>
    /// <param name="sentence">The folded sentence.</param>
    /// <param name="title">The document's title, folded.</param>
    public static bool OrdersTitle(ReadOnlySpan<char> sentence, ReadOnlySpan<char> title) =>
        sentence is ['《', ..] && sentence.Length > title.Length + 2 && SameWords(sentence[..(title.Length + 2)], title);

    /// <summary>Whether two texts say the same, punctuation and blanks apart.</summary>
    public static bool SameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
            {
                i++;
            }

            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }
}
