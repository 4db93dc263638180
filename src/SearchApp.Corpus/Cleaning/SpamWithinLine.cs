namespace SearchApp.Corpus.Cleaning;

/// <summary>Cuts an injected link out of the paragraph that a scraper glued it into: ……按时完成。澳门百家乐官网 www.example.com 会议指出……</summary>
/// <remarks>
/// It begins behind the end of a sentence, a blank or a bracket, ends with an address, at a blank or at a bracket, and reads as a line
/// that <see cref="SpamLink"/> would take; nothing else on the page may name such wares.
/// </remarks>
internal static class SpamWithinLine
{
    // A shorter line is judged as a whole.
    private const int Shortest = 80;
    private const int Longest = 60;
    private const string Begins = "。!?;”) (";
    private const string Ends = " )。!?;";

    /// <summary>Cuts them; called before lines are labelled.</summary>
    public static void Split(PageText page, List<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            (int start, int end) = block.IsProse && block.Length > Shortest ? Find(page.FoldedSpan(block.Start, block.End)) : default;
            if (end == 0 || IsSpokenOf(page, blocks, block, start, end))
            {
                continue;
            }

            bool hasRest = end < block.Length;
            if (start > 0)
            {
                OriginalTitle.CutAt(page, blocks, i, start);
                block.IsProse = TextShape.IsProse(page.FoldedSpan(block.Start, block.End));
                i++;
            }

            if (hasRest)
            {
                OriginalTitle.CutAt(page, blocks, i, end - start);
            }

            blocks[i].Rule = RemovalRule.Spam;
            blocks[i].IsProse = false;
        }
    }

    // The stretch of the first link in a paragraph; (0, 0) when there is none.
    private static (int Start, int End) Find(ReadOnlySpan<char> line)
    {
        int ware = SpamLink.IndexOfWare(line);
        if (ware < 0)
        {
            return default;
        }

        int start = ware;
        while (start > 0 && !Begins.Contains(line[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        int end = ware;
        while (end < line.Length && !Ends.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        int address = SpamLink.IndexOfAddress(line[ware..Math.Min(ware + Longest, line.Length)]);
        bool isAddressed = address >= 0 && address + ware <= end + 1;
        if (isAddressed)
        {
            end = ware + address;
            while (end < line.Length && char.IsAscii(line[end]) && line[end] is not (' ' or ')'))
            {
                end++;
            }
        }

        bool isApart = isAddressed || end == line.Length || line[end] is ' ' or ')';
        return isApart && end - start <= Longest && SpamLink.Sells(line[start..end]) ? (start, end) : default;
    }

    private static bool IsSpokenOf(PageText page, List<Block> blocks, Block block, int start, int end)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        if (SpamLink.IndexOfWare(line[..start]) >= 0 || SpamLink.IndexOfWare(line[end..]) >= 0)
        {
            return true;
        }

        return blocks.Exists(other => other != block && SpamLink.IndexOfWare(page.FoldedSpan(other.Start, other.End)) >= 0);
    }
}
