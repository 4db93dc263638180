namespace SearchApp.Corpus.Cleaning;

/// <summary>Cuts a date line off the front of the first block, where a scraper glued the two: 2023-08-16 18:24:57，正文：……</summary>
internal static class HeadPieces
{
    private const int Window = 80;

    public static void Split(PageText page, List<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        string folded = page.FoldedText;
        Block first = blocks[0];
        int at = folded.AsSpan(first.Start, Math.Min(Window, first.Length)).IndexOf("正文:");
        if (at < 0)
        {
            return;
        }

        int textStart = first.Start + at + 3;
        while (textStart < first.End && char.IsWhiteSpace(folded[textStart]))
        {
            textStart++;
        }

        int end = first.End;
        blocks.RemoveAt(0);
        var head = new List<Block>();
        BlockSplitter.Add(head, folded, first.Start, Math.Min(textStart, end));
        BlockSplitter.Add(head, folded, textStart, end);
        head[0].Rule = RemovalRule.DateLine;
        blocks.InsertRange(0, head);
    }
}
