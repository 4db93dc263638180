namespace SearchApp.Corpus.Cleaning;

/// <summary>Lines that stand at the end of most articles: who edited the page, a notice of the site, the head of a list of other articles.</summary>
internal static class EndMark
{
    private const int LongestNotice = 40;

    /// <summary>Whether a block is such a line. An invitation to follow an account is none: it stands anywhere.</summary>
    public static bool Matches(PageText page, Block block)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        return block.Rule == RemovalRule.RelatedLinks || NamesEditor(page, block)
            || (block.Length <= LongestNotice && SiteNotice.Opening(line) is not null && !SiteNotice.Invites(line));
    }

    /// <summary>Whether a block names the editor.</summary>
    public static bool NamesEditor(PageText page, Block block) =>
        block.Rule == RemovalRule.Editor && LabelledLine.Read(page.FoldedText, block.Start, block.End) is { LabelsEditor: true };
}
