using System.Buffers;

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

    private static readonly SearchValues<char> OfferEnds = SearchValues.Create("。!?;【】");

    /// <summary>Cuts them; called before lines are labelled.</summary>
    public static void Split(PageText page, List<Block> blocks)
    {
        PageWords? words = SpamLink.MayHold(page.FoldedText) ? new PageWords(page, blocks) : null;
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            (int start, int end) = words is not null && block.Rule is null && block.IsProse && block.Length > Shortest ? Find(page, blocks, block, words) : default;
            if (end == 0)
            {
                continue;
            }

            while (char.IsWhiteSpace(page.FoldedText[block.Start + start]))
            {
                start++;
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

    private static (int Start, int End) Find(PageText page, List<Block> blocks, Block block, PageWords words)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        (int start, int end) = FindLink(line);
        bool isLink = end > 0 && !IsSpokenOf(page, blocks, block, start, end) && (line[end - 1] != '!' || words.AreOthersThanIn(block.Start + start, block.Start + end));
        return isLink ? (WithQuestion(page, block, start, words), end) : FindOffer(page, block, words);
    }

    // 想知道……？点击进入……: the question that the link answers goes with it.
    private static int WithQuestion(PageText page, Block block, int start, PageWords words)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        int question = start > 0 && line[start - 1] == '?' ? line[..(start - 1)].LastIndexOfAny(OfferEnds) + 1 : start;
        return question < start && SpamOffer.NamesWare(line[question..start]) && words.AreOthersThanIn(block.Start + question, block.Start + start) ? question : start;
    }

    // A sentence, or what stands in brackets, that offers something of which the page does not speak.
    private static (int Start, int End) FindOffer(PageText page, Block block, PageWords words)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        for (int from = 0; SpamOffer.IndexOfAccount(line[from..]) is >= 0 and var account;)
        {
            account += from;
            int before = line[from..account].LastIndexOfAny(OfferEnds);
            int start = before < 0 ? from : from + before + (line[from + before] == '【' ? 0 : 1);
            int length = line[account..].IndexOfAny(OfferEnds);
            int end = length < 0 ? line.Length : account + length + (line[account + length] == '【' ? 0 : 1);
            if (SpamOffer.Matches(line[start..end].TrimEnd('。'), isLine: false) && words.AreOthersThanIn(block.Start + start, block.Start + end))
            {
                return (start, end);
            }

            from = end;
        }

        return default;
    }

    // The stretch of the first link in a paragraph; (0, 0) when there is none.
    private static (int Start, int End) FindLink(ReadOnlySpan<char> line)
    {
        int ware = SpamLink.IndexOfWare(line);
        if (ware < 0)
        {
            return default;
        }

        if (AroundBrackets(line, ware) is { End: > 0 } bracketed)
        {
            return bracketed;
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

        bool isApart = isAddressed || end == line.Length || line[end] is ' ' or ')' or '!';
        end += isApart && end < line.Length && line[end] == '!' ? 1 : 0;
        return isApart && end - start <= Longest && SpamLink.Sells(line[start..end]) ? (start, end) : default;
    }

    // (澳门金沙官网 www.example.com 注册送58元)
    private static (int Start, int End) AroundBrackets(ReadOnlySpan<char> line, int ware)
    {
        int open = line[..ware].LastIndexOfAny("(【)】");
        int length = open < 0 || line[open] is ')' or '】' ? -1 : line[open..].IndexOf(line[open] == '(' ? ')' : '】');
        return length > 0 && length <= Longest && SpamLink.Sells(line.Slice(open + 1, length - 1)) ? (open, open + length + 1) : default;
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
