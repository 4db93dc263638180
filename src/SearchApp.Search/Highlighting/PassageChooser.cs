using System.Buffers;

namespace SearchApp.Search.Highlighting;

/// <summary>Chooses the passages of a text that show best what a query found.</summary>
internal static class PassageChooser
{
    private const int Shortest = 60;
    private const int Longest = 120;
    private const int MostPassages = 3;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；\n!?");
    private static readonly SearchValues<char> Commas = SearchValues.Create("，、：,");

    /// <summary>Cuts out passages, best first: most distinct patterns, then most matches, then the earlier one.</summary>
    /// <param name="text">The body as stored.</param>
    /// <param name="matches">Ordered by start; when empty the beginning is shown.</param>
    public static IReadOnlyList<MarkedText> Choose(string text, List<PatternMatch> matches)
    {
        if (text.Length == 0)
        {
            return [];
        }

        if (matches.Count == 0)
        {
            var start = Trim(text, 0, PassageEnd(text, 0));
            return start.Length == 0 ? [] : [new MarkedText(text.Substring(start.Start, start.Length), [])];
        }

        var candidates = Candidates(text, matches);
        candidates.Sort((a, b) => a.Distinct != b.Distinct ? b.Distinct.CompareTo(a.Distinct)
            : a.Count != b.Count ? b.Count.CompareTo(a.Count)
            : a.Start.CompareTo(b.Start));
        return [.. candidates.Take(MostPassages).Select(passage => Cut(text, matches, passage))];
    }

    private static List<Passage> Candidates(string text, List<PatternMatch> matches)
    {
        var passages = new List<Passage>();
        int at = 0;
        while (at < matches.Count)
        {
            int start = Math.Max(SentenceStart(text, matches[at].Start), passages.Count > 0 ? passages[^1].End : 0);
            if (matches[at].End - start > Longest)
            {
                start = Math.Max(start, matches[at].Start - (Shortest / 2));
            }

            start = AvoidSplit(text, start);
            int end = Math.Max(PassageEnd(text, start), matches[at].End);
            int first = at;
            var seen = new HashSet<int>();
            while (at < matches.Count && matches[at].Start < end)
            {
                // A match that the passage cuts through belongs to the next one.
                if (matches[at].End > end && at > first)
                {
                    end = matches[at].Start;
                    break;
                }

                seen.Add(matches[at].Pattern);
                at++;
            }

            passages.Add(new Passage(start, end, seen.Count, at - first));
        }

        return passages;
    }

    private static MarkedText Cut(string text, List<PatternMatch> matches, Passage passage)
    {
        var (start, length) = Trim(text, passage.Start, passage.End);
        var inside = matches.Where(match => match.Start >= start && match.End <= start + length)
            .Select(match => match with { Start = match.Start - start, End = match.End - start });
        return new MarkedText(text.Substring(start, length), MarkFinder.Merge(inside));
    }

    private static int SentenceStart(string text, int at) => text.AsSpan(0, at).LastIndexOfAny(SentenceEnds) + 1;

    // The first sentence end that makes the passage long enough; else the last comma that fits, else as much as fits.
    private static int PassageEnd(string text, int start)
    {
        int latest = Math.Min(start + Longest, text.Length);
        int end = start;
        while (end < latest && end - start < Shortest)
        {
            int step = text.AsSpan(end, latest - end).IndexOfAny(SentenceEnds);
            if (step < 0 && latest == text.Length)
            {
                return latest;
            }

            if (step < 0)
            {
                int comma = text.AsSpan(start + Shortest, latest - start - Shortest).LastIndexOfAny(Commas);
                return comma < 0 ? AvoidSplit(text, latest) : start + Shortest + comma + 1;
            }

            end += step + 1;
        }

        return end;
    }

    private static int AvoidSplit(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static (int Start, int Length) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }

    private readonly record struct Passage(int Start, int End, int Distinct, int Count);
}
