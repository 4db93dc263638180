namespace SearchApp.Corpus.Cleaning;

/// <summary>The headline that portals repeat with a label: 原标题：示例市部署防汛工作.</summary>
internal static class OriginalTitle
{
    private const int LongestTitle = 120;
    private const int ShortestRepeat = 8;

    private static readonly string[] Labels = ["(原标题:", "【原标题】", "原标题:", "原题:"];

    /// <summary>Units of the label that a text begins with, and of the blanks behind it; 0 when there is none.</summary>
    /// <param name="folded">Folded text.</param>
    public static int LabelLength(ReadOnlySpan<char> folded)
    {
        foreach (string label in Labels)
        {
            if (folded.StartsWith(label, StringComparison.Ordinal))
            {
                int end = label.Length;
                while (end < folded.Length && char.IsWhiteSpace(folded[end]))
                {
                    end++;
                }

                return end < folded.Length ? end : 0;
            }
        }

        return 0;
    }

    /// <summary>
    /// Cuts the label off the first line, and the headline off the text that a scraper glued to it; a later line of this kind goes as a
    /// whole, for it repeats what stands above.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its lines.</param>
    /// <param name="hasTitle">Whether its title is known.</param>
    public static void Split(PageText page, List<Block> blocks, bool hasTitle)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            ReadOnlySpan<char> line = page.FoldedSpan(blocks[i].Start, blocks[i].End);
            int label = LabelLength(line);
            if (label == 0 || blocks[i].Rule is not null)
            {
                continue;
            }

            int title = TitleLength(line[label..]);
            if ((i > 0 || hasTitle) && title == 0)
            {
                blocks[i].Rule = line.Length <= LongestTitle ? RemovalRule.OriginalTitle : null;
                continue;
            }

            CutAt(page, blocks, i, label);
            blocks[i].Rule = RemovalRule.OriginalTitle;
            if (title > 0)
            {
                CutAt(page, blocks, i + 1, title);
                blocks[i + 1].Rule = i > 0 || hasTitle ? RemovalRule.OriginalTitle : null;
            }

            i++;
        }
    }

    /// <summary>Cuts the block at a place within it.</summary>
    public static void CutAt(PageText page, List<Block> blocks, int block, int length)
    {
        int at = blocks[block].Start + length;
        while (char.IsWhiteSpace(page.FoldedText[at]))
        {
            at++;
        }

        Block rest = blocks[block].SplitAt(at, page.FoldedText);
        rest.IsProse = TextShape.IsProse(page.FoldedSpan(rest.Start, rest.End));
        blocks[block].IsProse = false;
        blocks.Insert(block + 1, rest);
    }

    // Where the line says the headline twice, or leaves two blanks behind it; 0 when nothing tells it from the text.
    private static int TitleLength(ReadOnlySpan<char> line)
    {
        int most = Math.Min(LongestTitle, line.Length / 2);
        for (int length = ShortestRepeat; length <= most; length++)
        {
            if (line[length..].TrimStart().StartsWith(line[..length], StringComparison.Ordinal))
            {
                return length;
            }
        }

        int blanks = line[..Math.Min(LongestTitle, line.Length)].IndexOf("  ");
        return blanks >= ShortestRepeat && line.Length > LongestTitle ? blanks : 0;
    }
}
