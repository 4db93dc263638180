using System.Buffers;
using System.Globalization;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds the numbers of official documents (国发〔2021〕5号) and writes them in one form.</summary>
internal static class DocumentNumberFinder
{
    private const int LongestIssuer = 14;
    private const int MostNumbers = 200;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("〔[(【〈<{");

    // Words that stand before a number in running text and are no part of it.
    private static readonly string[] Before =
        ["根据", "依据", "按照", "遵照", "落实", "贯彻", "执行", "印发", "发布", "通知", "文件", "文号", "文号:", "以及", "以", "和", "及", "与", "的", "由", "见", "即", "号", "为", "下发", "决定书", "处罚决定书"];

    /// <summary>The numbers, each once, in order of first mention, with 〔〕 whatever brackets were written.</summary>
    /// <param name="texts">Folded texts, one after another.</param>
    public static IReadOnlyList<string> Find(params ReadOnlySpan<string> texts)
    {
        var numbers = new List<string>();
        foreach (string text in texts)
        {
            Add(numbers, text);
        }

        return numbers;
    }

    private static void Add(List<string> numbers, string folded)
    {
        for (int at = 1; at < folded.Length && numbers.Count < MostNumbers;)
        {
            int bracket = folded.AsSpan(at).IndexOfAny(Brackets);
            if (bracket < 0)
            {
                break;
            }

            at += bracket;
            if (Read(folded, at) is { } number && !numbers.Contains(number, StringComparer.Ordinal))
            {
                numbers.Add(number);
            }

            at++;
        }
    }

    private static string? Read(string text, int bracket)
    {
        int at = bracket + 1;
        if (!ReadNumber(text, ref at, 4, out int year) || year is < 1949 or > 2099 || at >= text.Length || !"〕])】〉>}".Contains(text[at], StringComparison.Ordinal))
        {
            return null;
        }

        at++;
        at += at < text.Length && text[at] is '第' or ' ' ? 1 : 0;
        if (!ReadNumber(text, ref at, 5, out int number) || at >= text.Length || text[at] != '号')
        {
            return null;
        }

        string issuer = Issuer(text, bracket);
        return issuer.Length >= 2 ? string.Create(CultureInfo.InvariantCulture, $"{issuer}〔{year}〕{number}号") : null;
    }

    private static string Issuer(string text, int bracket)
    {
        int start = bracket;
        while (start > 0 && bracket - start < LongestIssuer && Han.Is(text[start - 1]))
        {
            start--;
        }

        string issuer = text[start..bracket];
        foreach (string word in Before)
        {
            int at = issuer.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at + word.Length + 2 <= issuer.Length)
            {
                issuer = issuer[(at + word.Length)..];
            }
        }

        return issuer;
    }

    private static bool ReadNumber(string text, ref int at, int most, out int number)
    {
        number = 0;
        int start = at;
        for (; at < text.Length && at - start < most && char.IsAsciiDigit(text[at]); at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        return at > start;
    }
}
