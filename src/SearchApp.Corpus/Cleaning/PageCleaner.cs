namespace SearchApp.Corpus.Cleaning;

/// <summary>Finds title, text and frame of a page: labels each block, then reads head and foot around the running text.</summary>
internal static class PageCleaner
{
    private const int ShortestRepeat = 8;

    /// <summary>Cleans a page.</summary>
    /// <param name="page">The page without its glosses.</param>
    /// <param name="givenTitle">The title that the record states; empty when it must be found on the page.</param>
    public static CleanedPage Clean(PageText page, string givenTitle)
    {
        List<Block> blocks = BlockSplitter.Lines(page);
        HeadPieces.Split(page, blocks);
        LabelLines.Join(page, blocks);
        OriginalTitle.Split(page, blocks, givenTitle.Length > 0);
        Advertisement.Split(page, blocks);
        SpamWithinLine.Split(page, blocks);
        var cleaned = new CleanedPage(page) { Blocks = blocks };
        foreach (Block block in blocks)
        {
            block.Rule = BlockRules.Of(page, block);
        }

        SpamLink.Mark(page, blocks);
        (int first, int last) = RunningText.Find(blocks);
        last = Continuation.Extend(page, blocks, first, last);
        KeepSignatures(page, blocks, first);
        int foot = PageFoot.FindStart(page, blocks, first, last);
        last = Math.Min(last, foot - 1);
        SpamBlocks.Mark(page, blocks, first, last);
        StrayNotices.Mark(page, blocks, first, last);
        PageFoot.Mark(page, blocks, last, foot);
        SourceLine.Mark(cleaned, blocks, first);
        PageHead.Read(cleaned, blocks, Math.Min(first, blocks.Count), givenTitle);
        TakeOriginalTitle(cleaned, blocks, givenTitle);
        CutRepeatedTitle(cleaned, blocks, givenTitle);
        KeepSomething(cleaned, blocks);
        Collect(cleaned, blocks);
        return cleaned;
    }

    // A page without a headline of its own has that under which its text first appeared.
    private static void TakeOriginalTitle(CleanedPage cleaned, List<Block> blocks, string givenTitle)
    {
        int label = givenTitle.Length > 0 || cleaned.Title.Length > 0 ? -1 : blocks.FindIndex(block => block.Rule == RemovalRule.OriginalTitle);
        int title = label + 1;
        if (label >= 0 && title < blocks.Count && blocks[title].Rule == RemovalRule.OriginalTitle && blocks[title].Length >= ShortestRepeat)
        {
            blocks[title].Rule = null;
            cleaned.Title = new TextSpan(blocks[title].Start, blocks[title].End);
        }
    }

    // A scraper may glue the headline to the text, with a blank between.
    private static void CutRepeatedTitle(CleanedPage cleaned, List<Block> blocks, string givenTitle)
    {
        string folded = cleaned.Text.FoldedText;
        string title = givenTitle.Length > 0 ? Characters.Folded.Of(givenTitle.Trim()) : folded[cleaned.Title.Start..cleaned.Title.End];
        int text = blocks.FindIndex(block => block.Rule is null && !Contains(cleaned.Title, block) && !Contains(cleaned.Subtitle, block));
        if (title.Length >= ShortestRepeat && text >= 0 && blocks[text].Length > title.Length + 1
            && folded.AsSpan(blocks[text].Start).StartsWith(title, StringComparison.Ordinal) && char.IsWhiteSpace(folded[blocks[text].Start + title.Length]))
        {
            OriginalTitle.CutAt(cleaned.Text, blocks, text, title.Length);
            blocks[text].Rule = RemovalRule.RepeatedTitle;
        }
    }

    private static void KeepSignatures(PageText page, List<Block> blocks, int first)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            blocks[i].Rule = Signature.Signs(page, blocks, i, first) ? null : blocks[i].Rule;
        }
    }

    // Where the rules would leave nothing they are wrong, or all is spam: the text stays, the latter in quarantine.
    private static void KeepSomething(CleanedPage cleaned, List<Block> blocks)
    {
        if (blocks.Exists(block => block.Rule is null && !Contains(cleaned.Title, block)))
        {
            return;
        }

        cleaned.Quarantined = blocks.Exists(block => block.Rule == RemovalRule.Spam);
        foreach (Block block in blocks)
        {
            bool isFrame = block.Rule == RemovalRule.DateLine || block.Rule == RemovalRule.Breadcrumb || block.Rule == RemovalRule.RepeatedTitle;
            block.Rule = isFrame ? block.Rule : null;
        }
    }

    private static void Collect(CleanedPage cleaned, List<Block> blocks)
    {
        string folded = cleaned.Text.FoldedText;
        long kept = 0;
        long spam = 0;
        foreach (Block block in blocks)
        {
            if (block.Rule is { } rule)
            {
                spam += rule == RemovalRule.Spam ? block.Length : 0;
                if (rule == RemovalRule.Breadcrumb && cleaned.Breadcrumb.Length == 0)
                {
                    cleaned.Breadcrumb = new TextSpan(block.Start, block.End);
                }
                else if ((rule == RemovalRule.DateLine || rule == RemovalRule.Editor)
                    && LabelledLine.Read(folded, block.Start, block.End) is { } line)
                {
                    cleaned.FieldLines.Add(line);
                }
            }
            else if (!Contains(cleaned.Title, block) && !Contains(cleaned.Subtitle, block))
            {
                cleaned.Paragraphs.Add(block);
                kept += block.Length;
                if (Signature.Read(cleaned.Text, block) is { } signed)
                {
                    cleaned.FieldLines.Add(signed);
                }
            }
        }

        cleaned.Quarantined |= spam > 0 && spam > kept * 2;
    }

    private static bool Contains(TextSpan span, Block block) => block.Start >= span.Start && block.End <= span.End;
}
