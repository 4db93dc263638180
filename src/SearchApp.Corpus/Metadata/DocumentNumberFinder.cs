using System.Globalization;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds the numbers of official documents (国发〔2021〕5号) and of decrees (国务院令第735号), and writes each kind in one form.</summary>
internal static class DocumentNumberFinder
{
    private const int MostNumbers = 200;

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

    // Both kinds end in a number and 号.
    private static void Add(List<string> numbers, string folded)
    {
        for (int at = 1; at < folded.Length && numbers.Count < MostNumbers;)
        {
            int end = folded.AsSpan(at).IndexOf('号');
            if (end < 0)
            {
                break;
            }

            at += end;
            if (Read(folded, at) is { } number && !numbers.Contains(number, StringComparer.Ordinal))
            {
                numbers.Add(number);
            }

            at++;
        }
    }

    private static string? Read(string text, int end)
    {
        int at = end;
        SkipBlanks(text, ref at);
        if (!DocumentNumerals.ReadBack(text, ref at, out int number))
        {
            return null;
        }

        SkipBlanks(text, ref at);
        bool ordinal = at > 0 && text[at - 1] == '第';
        at -= ordinal ? 1 : 0;
        SkipBlanks(text, ref at);
        if (ReadYear(text, ref at, out int year, out bool inBrackets))
        {
            string issuer = DocumentIssuer.Before(text, at, inBrackets);
            return issuer.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{issuer}〔{year}〕{number}号") : null;
        }

        string? decree = !ordinal ? null : DocumentIssuer.DecreeBefore(text, at) ?? DocumentIssuer.DecreeBehind(text, end + 1);
        return decree is null ? null : string.Create(CultureInfo.InvariantCulture, $"{decree}令第{number}号");
    }

    // 〔2021〕, [2021], (二〇二一), 2021年.
    private static bool ReadYear(string text, ref int at, out int year, out bool inBrackets)
    {
        year = 0;
        int start = at - 1;
        inBrackets = start > 0 && "〕])】〉>}".Contains(text[start], StringComparison.Ordinal);
        if (start <= 0 || (!inBrackets && text[start] != '年'))
        {
            return false;
        }

        start = inBrackets && text[start - 1] == '年' ? start - 1 : start;
        SkipBlanks(text, ref start);
        if (!DocumentNumerals.ReadBack(text, ref start, out year) || year is < 1949 or > 2099)
        {
            return false;
        }

        SkipBlanks(text, ref start);
        if (inBrackets && (start == 0 || !"〔[(【〈<{".Contains(text[start - 1], StringComparison.Ordinal)))
        {
            return false;
        }

        at = inBrackets ? start - 1 : start;
        return true;
    }

    private static void SkipBlanks(string text, ref int at)
    {
        while (at > 0 && text[at - 1] == ' ')
        {
            at--;
        }
    }
}
