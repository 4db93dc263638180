using SearchApp.Search.Highlighting;

namespace SearchApp.Search.Quoting;

/// <summary>Finds the passage of a text that is closest to a quotation, and lays the two side by side.</summary>
internal static class QuoteAlignment
{
    /// <summary>Aligns a quotation with a text.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="text">A text of any length.</param>
    /// <returns>The parts in order, the passage as the text has it, and how many characters differ.</returns>
    public static (IReadOnlyList<QuotePart> Parts, string Passage, int Distance) Find(string quote, string text)
    {
        using var quoted = new FoldedText(quote);
        using var held = new FoldedText(text);
        var (first, length) = Window(quoted.Units, held.Units);
        var steps = Steps(quoted.Units, held.Units.Slice(first, length), out int from);
        int start = first + from;
        int end = start + steps.Count(step => step.InHeld);
        string passage = end == start ? "" : text[held.Offset(start)..(held.Offset(end - 1) + 1)];
        return (Parts(quote, quoted, text, held, start, steps), passage, steps.Count(step => !step.IsSame));
    }

    // The stretch, half as long again as the quotation, that holds most of its pairs of characters.
    private static (int First, int Length) Window(ReadOnlySpan<char> quote, ReadOnlySpan<char> text)
    {
        int length = quote.Length + (quote.Length / 2) + 8;
        if (text.Length <= length)
        {
            return (0, text.Length);
        }

        var pairs = new HashSet<(char, char)>();
        for (int at = 0; at + 1 < quote.Length; at++)
        {
            pairs.Add((quote[at], quote[at + 1]));
        }

        int inside = 0;
        int most = -1;
        int best = 0;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            inside += pairs.Contains((text[at], text[at + 1])) ? 1 : 0;
            int leaving = at - length + 1;
            if (leaving >= 0)
            {
                inside -= pairs.Contains((text[leaving], text[leaving + 1])) ? 1 : 0;
            }

            if (inside > most)
            {
                (most, best) = (inside, Math.Max(0, at + 2 - length));
            }
        }

        // It ends with the last pair in common; the end of the quotation may have none.
        return (best, Math.Min(text.Length - best, length + (quote.Length / 2)));
    }

    // Edit distance in which what stands before and behind the passage costs nothing (P. Sellers, 1980), with the way traced back.
    private static List<Step> Steps(ReadOnlySpan<char> quote, ReadOnlySpan<char> text, out int from)
    {
        var costs = new int[quote.Length + 1, text.Length + 1];
        for (int q = 1; q <= quote.Length; q++)
        {
            costs[q, 0] = q;
            for (int t = 1; t <= text.Length; t++)
            {
                int replaced = costs[q - 1, t - 1] + (quote[q - 1] == text[t - 1] ? 0 : 1);
                costs[q, t] = Math.Min(replaced, Math.Min(costs[q - 1, t], costs[q, t - 1]) + 1);
            }
        }

        int atText = 0;
        for (int t = 1; t <= text.Length; t++)
        {
            atText = costs[quote.Length, t] < costs[quote.Length, atText] ? t : atText;
        }

        var steps = new List<Step>();
        int atQuote = quote.Length;
        while (atQuote > 0)
        {
            bool same = atText > 0 && quote[atQuote - 1] == text[atText - 1];
            if (atText > 0 && costs[atQuote, atText] == costs[atQuote - 1, atText - 1] + (same ? 0 : 1))
            {
                steps.Add(new Step(InQuote: true, InHeld: true, same));
                (atQuote, atText) = (atQuote - 1, atText - 1);
            }
            else if (costs[atQuote, atText] == costs[atQuote - 1, atText] + 1)
            {
                steps.Add(new Step(InQuote: true, InHeld: false, IsSame: false));
                atQuote--;
            }
            else
            {
                steps.Add(new Step(InQuote: false, InHeld: true, IsSame: false));
                atText--;
            }
        }

        steps.Reverse();
        from = atText;
        return steps;
    }

    private static List<QuotePart> Parts(
        string quote, FoldedText quoted, string text, FoldedText held, int start, List<Step> steps)
    {
        var parts = new List<QuotePart>();
        int atQuote = 0;
        int atHeld = start;
        for (int at = 0; at < steps.Count;)
        {
            (int firstQuote, int firstHeld) = (atQuote, atHeld);
            bool same = steps[at].IsSame;
            for (; at < steps.Count && steps[at].IsSame == same; at++)
            {
                atQuote += steps[at].InQuote ? 1 : 0;
                atHeld += steps[at].InHeld ? 1 : 0;
            }

            parts.Add(new QuotePart(Cut(quote, quoted, firstQuote, atQuote), Cut(text, held, firstHeld, atHeld), same));
        }

        return parts;
    }

    private static string Cut(string text, FoldedText folded, int first, int end) =>
        first == end ? "" : text[folded.Offset(first)..(folded.Offset(end - 1) + 1)];

    private readonly record struct Step(bool InQuote, bool InHeld, bool IsSame);
}
