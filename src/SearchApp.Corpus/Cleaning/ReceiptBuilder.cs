namespace SearchApp.Corpus.Cleaning;

/// <summary>Writes down what was kept and what was removed, so that together they are the source.</summary>
internal static class ReceiptBuilder
{
    /// <summary>The receipt of a cleaned page.</summary>
    /// <param name="cleaned">The page.</param>
    /// <param name="encoding">Encoding of the source.</param>
    /// <param name="hasByteOrderMark">Whether its bytes began with a mark.</param>
    public static CleaningReceipt Build(CleanedPage cleaned, string encoding, bool hasByteOrderMark)
    {
        string source = cleaned.Text.Source;
        var removed = new List<RemovedBlock>();
        var kept = new List<TextSpan>();
        int at = 0;
        foreach ((TextSpan span, RemovalRule rule) in InOrder(cleaned))
        {
            if (span.Start < at)
            {
                continue;
            }

            if (span.Start > at)
            {
                kept.Add(new TextSpan(at, span.Start));
            }

            removed.Add(new RemovedBlock(rule.Id, rule.Reason, span.Start, span.End, source[span.Start..span.End]));
            at = span.End;
        }

        if (at < source.Length)
        {
            kept.Add(new TextSpan(at, source.Length));
        }

        return new CleaningReceipt(source.Length, encoding, hasByteOrderMark, kept, removed)
        {
            KeptText = removed.Count == 0 ? source : string.Concat(kept.Select(span => source[span.Start..span.End])),
        };
    }

    // Removed blocks and what was cut from the text before the rules, merged; a cut within a removed block comes behind its start
    // and is passed over.
    private static IEnumerable<(TextSpan Span, RemovalRule Rule)> InOrder(CleanedPage cleaned)
    {
        PageText page = cleaned.Text;
        IReadOnlyList<(TextSpan Span, RemovalRule Rule)> cuts = page.Cut;
        int cut = 0;
        foreach (Block block in cleaned.Blocks)
        {
            if (block.Rule is not { } rule)
            {
                continue;
            }

            TextSpan span = InSource(page, block);
            for (; cut < cuts.Count && cuts[cut].Span.Start < span.Start; cut++)
            {
                yield return cuts[cut];
            }

            yield return (span, rule);
        }

        for (; cut < cuts.Count; cut++)
        {
            yield return cuts[cut];
        }
    }

    // With what was cut right behind its last unit (a gloss belongs to its character) and the blanks up to the next text.
    private static TextSpan InSource(PageText page, Block block)
    {
        int start = page.SourceOffset(block.Start);
        int next = block.End;
        while (next < page.Text.Length && char.IsWhiteSpace(page.Text[next]))
        {
            next++;
        }

        return new TextSpan(start, next < page.Text.Length ? page.SourceOffset(next) : page.Source.Length);
    }
}
