using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Marks injected link lists among the blocks outside the running text: in one line, or one link a line.</summary>
internal static class SpamBlocks
{
    public static void Mark(PageText page, List<Block> blocks, int first, int last)
    {
        if (last < 0)
        {
            MarkRuns(page, blocks, 0, blocks.Count, TextScript.Unknown, default);
            return;
        }

        ReadOnlySpan<char> body = page.FoldedSpan(blocks[first].Start, blocks[last].End);
        TextScript script = ScriptDetector.Detect(page.Text.AsSpan(blocks[first].Start, body.Length));
        MarkRuns(page, blocks, 0, first, script, body);
        MarkRuns(page, blocks, last + 1, blocks.Count, script, body);
    }

    // A run is a line by itself when it is a list, else neighbouring lines without prose.
    private static void MarkRuns(PageText page, List<Block> blocks, int from, int to, TextScript script, ReadOnlySpan<char> body)
    {
        for (int i = from; i < to; i++)
        {
            if (IsSpam(page, blocks[i].Start, blocks[i].End, script, body))
            {
                blocks[i].Rule = RemovalRule.Spam;
            }
        }

        for (int start = from; start < to;)
        {
            int end = start;
            while (end < to && (blocks[end].Rule is null || blocks[end].Rule == RemovalRule.Spam) && !blocks[end].IsProse)
            {
                end++;
            }

            if (end - start >= 4 && IsSpam(page, blocks[start].Start, blocks[end - 1].End, script, body))
            {
                for (int i = start; i < end; i++)
                {
                    blocks[i].Rule = RemovalRule.Spam;
                }
            }

            start = end + 1;
        }
    }

    private static bool IsSpam(PageText page, int start, int end, TextScript script, ReadOnlySpan<char> body) =>
        SpamList.Matches(page.FoldedSpan(start, end), page.Text.AsSpan(start, end - start), script, body);
}
