using SearchApp.Corpus;

namespace SearchApp.Search.Suggesting;

/// <summary>Thinks of what a query may have been meant to say: what sounds alike, neighbours swapped, what looks alike, pinyin.</summary>
internal static class Respelling
{
    /// <summary>A query that finds more is spelt well enough.</summary>
    public const int FewHits = 2;

    /// <summary>Another spelling must find more than this many times as much.</summary>
    public const int Better = 2;

    private const int Most = 6;
    private const int ShortestWindow = 2;
    private const int LongestWindow = 6;
    private const int LongestQuery = 40;

    /// <summary>Other spellings, the likeliest first; the larger the part that is another phrase as a whole, the likelier.</summary>
    /// <param name="query">The folded query.</param>
    /// <param name="vocabulary">What the articles speak of.</param>
    /// <returns>Empty for a query that says more than words.</returns>
    public static IReadOnlyList<string> Of(string query, Vocabulary vocabulary)
    {
        if (query.Length is 0 or > LongestQuery || !query.All(static c => c == ' ' || IsLetter(c) || IsHan(c)))
        {
            return [];
        }

        if (query.All(IsLetter))
        {
            return [.. vocabulary.Complete(query, Most).Where(phrase => Pinyin.MatchLength(phrase.Key, query) == phrase.Key.Length)
                .Select(phrase => phrase.Text)];
        }

        return [.. Windows(query)
            .Where(window => !CutsPhrase(query, window.Start, window.Start + window.Length, vocabulary))
            .SelectMany(window => Replacements(query.Substring(window.Start, window.Length), vocabulary)
                .Select(other => (Text: query[..window.Start] + other.Key + query[(window.Start + window.Length)..], window.Length, other.Weight)))
            .OrderByDescending(other => other.Length).ThenByDescending(other => other.Weight)
            .Select(other => other.Text).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    private static IEnumerable<(int Start, int Length)> Windows(string query)
    {
        for (int length = Math.Min(LongestWindow, query.Length); length >= ShortestWindow; length--)
        {
            for (int start = 0; start + length <= query.Length; start++)
            {
                if (query.AsSpan(start, length).IndexOf(' ') < 0)
                {
                    yield return (start, length);
                }
            }
        }
    }

    // Whether one end of a part lies inside a phrase that goes on beyond it: 星殖 of 火星殖民.
    private static bool CutsPhrase(string query, int start, int end, Vocabulary vocabulary)
    {
        for (int from = Math.Max(0, start - LongestWindow); from < end; from++)
        {
            for (int to = Math.Max(from + ShortestWindow, start + 1); to <= Math.Min(query.Length, from + LongestWindow); to++)
            {
                bool crosses = (from < start && to > start && to < end) || (from > start && to > end);
                if (crosses && vocabulary.Find(query.AsSpan(from, to - from)) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A part that is a phrase of the articles is not the one that is misspelt.
    private static IEnumerable<KnownPhrase> Replacements(string part, Vocabulary vocabulary) =>
        !part.All(IsHan) || vocabulary.Find(part) is not null
            ? []
            : vocabulary.SoundingLike(part).Take(Most)
                .Concat(Swapped(part).Concat(LookAlikes.Of(part)).Select(other => vocabulary.Find(other)).OfType<KnownPhrase>());

    private static IEnumerable<string> Swapped(string part)
    {
        for (int at = 1; at < part.Length; at++)
        {
            if (part[at] != part[at - 1])
            {
                yield return string.Concat(part.AsSpan(0, at - 1), [part[at], part[at - 1]], part.AsSpan(at + 1));
            }
        }
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterLower(c);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
