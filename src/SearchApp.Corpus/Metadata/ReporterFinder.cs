using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>
/// Finds who signs a text in brackets, behind its dateline or at its end (记者唐霁), (总台记者 张倩), or in the open before it: 本报记者 孟 珂.
/// </summary>
internal static class ReporterFinder
{
    private const int OpeningWindow = 100;
    private const int ClosingWindow = 80;
    private const int LongestNames = 24;

    /// <summary>The names as written, or null.</summary>
    /// <param name="original">The text as the source has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static string? Find(string original, string folded) =>
        FindIn(original, folded, 0, Math.Min(OpeningWindow, folded.Length))
        ?? Signed(original, folded)
        ?? FindIn(original, folded, Math.Max(0, folded.Length - ClosingWindow), folded.Length);

    private static string? FindIn(string original, string folded, int from, int to)
    {
        for (int at = from; at < to;)
        {
            int open = folded.AsSpan(at, to - at).IndexOf('(');
            int close = open < 0 ? -1 : folded.AsSpan(at + open, to - at - open).IndexOf(')');
            if (close < 0)
            {
                return null;
            }

            ReadOnlySpan<char> inside = folded.AsSpan(at + open, close);
            int label = inside.IndexOf("记者");
            if (label >= 0 && Names(original, folded, at + open + label + 2, at + open + close) is { } names)
            {
                return names;
            }

            at += open + close + 1;
        }

        return null;
    }

    // Behind 记者 and a blank stand names, each followed by another blank; 记者 获悉 is none.
    private static string? Signed(string original, string folded)
    {
        int label = folded.AsSpan(0, Math.Min(OpeningWindow, folded.Length)).IndexOf("记者 ");
        if (label < 0)
        {
            return null;
        }

        int start = label + 3;
        int end = start;
        for (int at = start; at < folded.Length;)
        {
            int length = 0;
            while (at + length < folded.Length && length <= 4 && Han.Is(folded[at + length]))
            {
                length++;
            }

            bool isWhole = length is 2 or 3 && People.Surnames.IsSingle(folded[at]) && !People.Surnames.IsWord(folded[at], folded[at + 1]);
            bool isSpaced = length == 1 && People.Surnames.IsSingle(folded[at]) && at + 3 < folded.Length && folded[at + 1] == ' ' && Han.Is(folded[at + 2]) && !Han.Is(folded[at + 3]);
            if (!isWhole && !isSpaced)
            {
                break;
            }

            end = at + (isSpaced ? 3 : length);
            at = end + 1;
            if (end >= folded.Length || folded[end] is not (' ' or '、'))
            {
                break;
            }
        }

        return end > start && end - start <= LongestNames ? original[start..end] : null;
    }

    private static string? Names(string original, string folded, int start, int end)
    {
        int other = folded.AsSpan(start, end - start).IndexOf("通讯员");
        end = other > 0 ? start + other : end;
        string names = original[start..end].Trim(' ', ':', '：', '/', '\u3000', '、');
        return names.Length is >= 2 and <= LongestNames && names.All(c => Han.Is(c) || c is ' ' or '、' or '·' or '\u3000') ? names : null;
    }
}
