namespace SearchApp.Corpus.Cleaning;

/// <summary>Finds the publisher's name on a line of its own below the date line: 2020-12-21 14:05 / 江州网 李示例.</summary>
internal static class SourceLine
{
    private const int Nearby = 2;

    /// <summary>Marks it and takes its name, unless a label has told the source.</summary>
    /// <param name="page">Takes what is found; its date lines are marked.</param>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="first">The first block of the running text.</param>
    public static void Mark(CleanedPage page, List<Block> blocks, int first)
    {
        string folded = page.Text.FoldedText;
        int end = Math.Min(first, blocks.Count);
        int dateLine = blocks.FindIndex(0, end, block => block.Rule == RemovalRule.DateLine);
        bool isTold = dateLine >= 0 && LabelledLine.Read(folded, blocks[dateLine].Start, blocks[dateLine].End) is not { Source.Length: 0, Issuer.Length: 0, Date: not null };
        for (int i = dateLine + 1; dateLine >= 0 && !isTold && i <= dateLine + Nearby && i < end; i++)
        {
            Block block = blocks[i];
            int length = MediaName.LengthInLine(page.Text.FoldedSpan(block.Start, block.End));
            if (length > 0)
            {
                block.Rule = RemovalRule.DateLine;
                page.FieldLines.Add(LabelledLine.OfSource(folded, new TextSpan(block.Start, block.Start + length)));
                return;
            }
        }
    }
}
