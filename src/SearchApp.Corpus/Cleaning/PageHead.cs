namespace SearchApp.Corpus.Cleaning;

/// <summary>Reads what stands above the running text: title, subtitle, and what leads to other pages.</summary>
internal static class PageHead
{
    private const int LongestTitle = 120;

    /// <summary>Finds title and subtitle and marks the rest of the head.</summary>
    /// <param name="page">Takes what is found.</param>
    /// <param name="blocks">The page's blocks, whole lines labelled.</param>
    /// <param name="first">The first block of the running text.</param>
    /// <param name="givenTitle">The title that the record states; empty when it must be found.</param>
    public static void Read(CleanedPage page, List<Block> blocks, int first, string givenTitle)
    {
        string folded = page.Text.FoldedText;
        if (givenTitle.Length > 0)
        {
            MarkRepeats(folded, blocks, 0, first, Characters.Folded.Of(givenTitle));
            return;
        }

        int title = FindTitle(folded, blocks, first);
        if (title < 0 || !blocks.Exists(block => block.Rule is null && block.Start > blocks[title].Start))
        {
            // A page of one line is its text, not a headline without one.
            return;
        }

        page.Title = new TextSpan(blocks[title].Start, blocks[title].End);
        string words = folded[blocks[title].Start..blocks[title].End];
        MarkRepeats(folded, blocks, 0, title, words);
        MarkNavigation(blocks, title);
        MarkRepeats(folded, blocks, title + 1, first, words);
        for (int i = title + 1; i < first; i++)
        {
            if (blocks[i].Rule is null)
            {
                page.Subtitle = new TextSpan(blocks[i].Start, blocks[i].End);
                break;
            }
        }
    }

    // The title stands before the date line, below the breadcrumb; or it is the first line that the page's own name repeats.
    private static int FindTitle(string folded, List<Block> blocks, int first)
    {
        int dateLine = blocks.FindIndex(0, Math.Min(first + 1, blocks.Count), block => block.Rule == RemovalRule.DateLine);
        int end = dateLine > 0 ? dateLine : first;
        int start = end == 0 ? 0 : Math.Max(0, blocks.FindLastIndex(end - 1, end, block => block.Rule == RemovalRule.Breadcrumb));
        int found = -1;
        for (int i = start; i < end; i++)
        {
            if (!CanBeTitle(folded, blocks[i]))
            {
                continue;
            }

            if (found < 0 || (start == 0 && i > 0 && IsBetter(folded, blocks, found, i, end)))
            {
                found = i;
            }
        }

        return found >= 0 || dateLine < 0 ? found : BelowDateLine(folded, blocks, dateLine, first);
    }

    private static int BelowDateLine(string folded, List<Block> blocks, int dateLine, int first)
    {
        for (int i = dateLine + 1; i < first; i++)
        {
            if (CanBeTitle(folded, blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool CanBeTitle(string folded, Block block) =>
        block.Rule is null && block.Length is >= 4 and <= LongestTitle && !folded.AsSpan(block.Start, block.Length).Contains('。');

    // Without a breadcrumb, menus may stand above the title: the line that the first line of the page repeats is the title,
    // else the longest one near the date line.
    private static bool IsBetter(string folded, List<Block> blocks, int found, int candidate, int end)
    {
        ReadOnlySpan<char> name = folded.AsSpan(blocks[0].Start, blocks[0].Length);
        ReadOnlySpan<char> line = folded.AsSpan(blocks[candidate].Start, blocks[candidate].Length);
        if (line.Length >= 6 && (name.StartsWith(line, StringComparison.Ordinal) || TextShape.SameWords(name, line)))
        {
            return true;
        }

        bool foundIsNamed = name.StartsWith(folded.AsSpan(blocks[found].Start, blocks[found].Length), StringComparison.Ordinal) && found > 0;
        return !foundIsNamed && end > 8 && candidate >= end - 3 && line.Length > blocks[found].Length;
    }

    private static void MarkNavigation(List<Block> blocks, int title)
    {
        for (int i = 0; i < title; i++)
        {
            blocks[i].Rule ??= RemovalRule.Navigation;
        }
    }

    private static void MarkRepeats(string folded, List<Block> blocks, int from, int to, string title)
    {
        for (int i = from; i < to; i++)
        {
            Block block = blocks[i];
            ReadOnlySpan<char> line = folded.AsSpan(block.Start, block.Length);
            bool repeats = block.Length >= 6
                ? title.AsSpan().IndexOf(line, StringComparison.Ordinal) >= 0 || line.StartsWith(title, StringComparison.Ordinal)
                : false;
            if (block.Rule is null && block.Length <= title.Length + 30 && (repeats || TextShape.SameWords(line, title)))
            {
                block.Rule = RemovalRule.RepeatedTitle;
            }
        }
    }
}
