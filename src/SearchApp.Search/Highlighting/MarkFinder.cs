using SearchApp.Search.Scoring;

namespace SearchApp.Search.Highlighting;

/// <summary>Finds what a query marks in a text, without analysing the text again.</summary>
internal sealed class MarkFinder
{
    /// <summary>Most matches of one pattern in one text; a reader sees no more.</summary>
    private const int MostMatches = 2000;

    private readonly List<MarkPattern> _patterns = [];
    private readonly List<string> _texts = [];

    /// <summary>Looks for patterns.</summary>
    /// <param name="patterns">Equal ones count once.</param>
    public MarkFinder(IEnumerable<MarkPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (_patterns.Exists(known => AreEqual(known, pattern)))
            {
                continue;
            }

            _patterns.Add(pattern);
            _texts.Add(string.Concat(pattern.Units));
        }
    }

    private static bool AreEqual(MarkPattern a, MarkPattern b) =>
        a.IsPrefix == b.IsPrefix && a.Scope == b.Scope && a.Condition == b.Condition && a.Units.SequenceEqual(b.Units, StringComparer.Ordinal);

    /// <summary>Whether what is marked depends on the article.</summary>
    public bool NeedsFacts => _patterns.Exists(pattern => pattern.Condition != default);

    /// <summary>The matches in a title.</summary>
    /// <param name="text">The title.</param>
    /// <param name="facts">Of the article; needed only if <see cref="NeedsFacts"/>.</param>
    public List<PatternMatch> InTitle(string text, ArticleFacts facts = default) => Find(text, TextScope.Body, facts);

    /// <summary>The matches in a body.</summary>
    /// <param name="text">The body.</param>
    /// <param name="facts">Of the article; needed only if <see cref="NeedsFacts"/>.</param>
    public List<PatternMatch> InBody(string text, ArticleFacts facts = default) => Find(text, TextScope.Title, facts);

    /// <summary>Matches as marks: ascending, overlapping and touching ones joined.</summary>
    /// <param name="matches">Ordered by start.</param>
    public static IReadOnlyList<TextMark> Merge(IEnumerable<PatternMatch> matches)
    {
        var marks = new List<TextMark>();
        foreach (var match in matches)
        {
            if (marks.Count > 0 && match.Start <= marks[^1].End)
            {
                marks[^1] = marks[^1] with { End = Math.Max(marks[^1].End, match.End) };
            }
            else
            {
                marks.Add(new TextMark(match.Start, match.End));
            }
        }

        return marks;
    }

    private List<PatternMatch> Find(string text, TextScope without, ArticleFacts facts)
    {
        var found = new List<PatternMatch>();
        if (_patterns.Count == 0)
        {
            return found;
        }

        // A year in numerals is found as a year, in either way to write it, and by a part of what is written.
        using var years = new FoldedText(text);
        using var numerals = new FoldedText(text, keepsNumerals: true);
        Find(years, without, facts, found);
        if (!years.Units.SequenceEqual(numerals.Units))
        {
            Find(numerals, without, facts, found);
            found = [.. found.Distinct()];
        }

        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return found;
    }

    private void Find(FoldedText text, TextScope without, ArticleFacts facts, List<PatternMatch> found)
    {
        for (int pattern = 0; pattern < _patterns.Count; pattern++)
        {
            if (_patterns[pattern].Scope != without && _patterns[pattern].Condition.Holds(facts))
            {
                Find(text, pattern, found);
            }
        }
    }

    private void Find(FoldedText text, int pattern, List<PatternMatch> found)
    {
        var units = text.Units;
        string wanted = _texts[pattern];
        int limit = found.Count + MostMatches;
        int from = 0;
        while (found.Count < limit)
        {
            int step = units[from..].IndexOf(wanted, StringComparison.Ordinal);
            if (step < 0)
            {
                return;
            }

            int start = from + step;
            if (StandsApart(text, start, pattern))
            {
                int end = start + wanted.Length;
                while (_patterns[pattern].IsPrefix && text.IsInsideRun(end))
                {
                    end++;
                }

                found.Add(new PatternMatch(text.Offset(start), text.Offset(end - 1) + 1, pattern));
            }

            from = start + 1;
        }
    }

    // 12 must not be found in 2012, nor "12 30" in 1230.
    private bool StandsApart(FoldedText text, int start, int pattern)
    {
        if (text.IsInsideRun(start))
        {
            return false;
        }

        int at = start;
        var wanted = _patterns[pattern];
        for (int unit = 0; unit < wanted.Units.Count; unit++)
        {
            at += wanted.Units[unit].Length;
            bool last = unit == wanted.Units.Count - 1;
            if (text.IsInsideRun(at) && !(last && wanted.IsPrefix))
            {
                return false;
            }
        }

        return true;
    }
}
