namespace SearchApp.Corpus.Cleaning;

/// <summary>Takes out notices that stand between the paragraphs: 了解更多, 下载APP, 相关阅读 with the headlines below it.</summary>
internal static class StrayNotices
{
    private const int Longest = 40;
    private const int ShortestHeadline = 10;

    /// <summary>Marks them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks; what has a rule keeps it.</param>
    /// <param name="first">The first block of the running text.</param>
    /// <param name="last">The last block of it.</param>
    public static void Mark(PageText page, List<Block> blocks, int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            ReadOnlySpan<char> line = page.FoldedSpan(blocks[i].Start, blocks[i].End);
            bool mayBe = (blocks[i].Rule is null || blocks[i].Rule == RemovalRule.RelatedLinks) && !blocks[i].IsProse && blocks[i].Length <= Longest;
            if (!mayBe || SiteNotice.StandingAlone(line) is not { } rule)
            {
                continue;
            }

            blocks[i].Rule = rule;
            for (int next = i + 1; SiteNotice.HeadsRelatedLinks(line) && next < last && IsHeadline(page, blocks[next]); next++)
            {
                blocks[next].Rule = rule;
            }
        }
    }

    /// <summary>Whether a block may be the headline of another article: a heading within the text is short, or numbered, or introduces something.</summary>
    public static bool IsHeadline(PageText page, Block block)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        return block.Rule is null && !block.IsProse && block.Length >= ShortestHeadline && line[^1] != ':' && !TextShape.OpensNumbered(line) && SiteNotice.Of(line) is null;
    }
}
