namespace SearchApp.Corpus.Cleaning;

/// <summary>Marks what stands below the running text.</summary>
internal static class PageFoot
{
    // Of a longer text this much is asked for what a line names, so that the time does not grow with the square of a page.
    private const int MostOfText = 1 << 16;

    // More lines than the name and the address of a site.
    private const int MostBelowContact = 4;

    /// <summary>
    /// The first block of the page's end: an editor line, a notice, or the head of a list of other articles, with more text above
    /// than below and unless the article goes on there. What looks like running text below it is of other articles.
    /// </summary>
    /// <returns>The number of blocks when nothing of the kind is there.</returns>
    public static int FindStart(PageText page, List<Block> blocks, int first, int last)
    {
        long below = 0;
        for (int i = first; i <= last; i++)
        {
            below += blocks[i].IsProse && blocks[i].Rule is null ? blocks[i].Length : 0;
        }

        long above = 0;
        Continuation? article = null;
        for (int i = first; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            bool mayEnd = above > 0 && above >= below && EndMark.Matches(page, block);
            bool ends = mayEnd && !(article ??= new Continuation(page, blocks, first, last)).GoesOnBelow(i);
            if (ends || (above > 0 && SiteNotice.HeadsComments(page.FoldedSpan(block.Start, block.End))))
            {
                return i;
            }

            int prose = block.IsProse && block.Rule is null && i <= last ? block.Length : 0;
            above += prose;
            below -= prose;
        }

        return blocks.Count;
    }

    /// <summary>Marks the foot, from the end of the page upwards to the first block that is text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks; the last one that is kept may be cut in pieces.</param>
    /// <param name="last">The last block of the running text; -1 when there is none.</param>
    /// <param name="foot">The first block of the page's end, as <see cref="FindStart"/> says; by default none is known.</param>
    public static void Mark(PageText page, List<Block> blocks, int last, int foot = int.MaxValue)
    {
        for (int i = foot; i < blocks.Count; i++)
        {
            blocks[i].Rule ??= SiteNotice.Of(page.FoldedSpan(blocks[i].Start, blocks[i].End)) ?? RemovalRule.Footer;
        }

        int links = MarkRelatedLinks(page, blocks, last);
        int index = (links < 0 ? blocks.Count : links) - 1;
        int undecided = index;
        for (; index >= 0; index--)
        {
            Block block = blocks[index];
            // Within the text only a line that opens as a notice is one as a whole; what ends as one is cut.
            ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
            block.Rule ??= index > last ? SiteNotice.Of(line) : block.Length <= 400 ? SiteNotice.Opening(line) : null;
            block.Rule ??= index > last && NamesAttachment(page, block) ? RemovalRule.RelatedLinks : null;
            bool isCell = block.Length == 1 && char.IsLetterOrDigit(line[0]);
            if (block.Rule is null && (isCell || !SplitFoot(page, blocks, index)))
            {
                // A short line may be the name of the site below a notice: it goes when a notice stands above it.
                bool isContact = SiteNotice.IsContact(page.FoldedSpan(block.Start, block.End));
                if (!isContact && (block.IsProse || index <= last || block.Length > 40))
                {
                    break;
                }

                continue;
            }

            // What a notice to the public says of itself: a table or a signature stands below it.
            bool isText = blocks[index].Rule is null || (blocks[index].Rule == RemovalRule.Contact && undecided - index > MostBelowContact && !SiteNotice.NamesTheSite(line));
            if (isText)
            {
                blocks[index].Rule = null;
                break;
            }

            MarkFooter(page, blocks, index + 1, undecided);
            undecided = index - 1;
        }

        if (links >= 0)
        {
            MarkFooter(page, blocks, Math.Max(links, 0), blocks.Count - 1);
        }
    }

    // Below the head of a list of other articles all is list, down to the end of the page.
    private static int MarkRelatedLinks(PageText page, List<Block> blocks, int last)
    {
        for (int i = Math.Max(last, 0) + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Rule is null && SiteNotice.HeadsRelatedLinks(page.FoldedSpan(blocks[i].Start, blocks[i].End)))
            {
                for (int j = i; j < blocks.Count; j++)
                {
                    blocks[j].Rule ??= SiteNotice.Of(page.FoldedSpan(blocks[j].Start, blocks[j].End)) ?? RemovalRule.RelatedLinks;
                }

                return i;
            }
        }

        return -1;
    }

    // 计划表.docx, where the text has named 附件: 计划表.
    private static bool NamesAttachment(PageText page, Block block)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        int dot = line.LastIndexOf('.');
        return dot > 2 && line.Length - dot is 4 or 5 && line[(dot + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0 && page.FoldedText.AsSpan(0, Math.Min(block.Start, MostOfText)).Contains(line[..dot], StringComparison.Ordinal);
    }

    private static bool SplitFoot(PageText page, List<Block> blocks, int index)
    {
        List<(int Start, RemovalRule Rule)> pieces = FootPieces.Find(page.FoldedText, blocks[index].Start, blocks[index].End);
        if (pieces.Count == 0)
        {
            return false;
        }

        int at = index;
        foreach ((int start, RemovalRule rule) in pieces)
        {
            if (start > blocks[at].Start)
            {
                blocks.Insert(at + 1, blocks[at].SplitAt(start, page.FoldedText));
                at++;
            }

            blocks[at].Rule = rule;
        }

        return true;
    }

    private static void MarkFooter(PageText page, List<Block> blocks, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            blocks[i].Rule ??= SiteNotice.IsContact(page.FoldedSpan(blocks[i].Start, blocks[i].End)) ? RemovalRule.Contact : RemovalRule.Footer;
        }
    }
}
