namespace SearchApp.Corpus.Cleaning;

/// <summary>Which rule a whole line falls under, wherever it stands.</summary>
internal static class BlockRules
{
    private const int LongestFrameLine = 200;
    private const int LongestInvitation = 40;

    /// <summary>The rule that takes a line out, or null. Notices are judged here only where no article could speak so.</summary>
    public static RemovalRule? Of(PageText page, Block block)
    {
        if (block.Rule is { } decided)
        {
            return decided;
        }

        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        if (block.Length > LongestFrameLine)
        {
            return null;
        }

        if (Breadcrumb.Matches(line))
        {
            return RemovalRule.Breadcrumb;
        }

        if (ToolsRow.Matches(line))
        {
            return RemovalRule.ToolsRow;
        }

        if (!block.IsProse && LabelledLine.Read(page.FoldedText, block.Start, block.End) is { } fields)
        {
            if (fields.IsDateLine)
            {
                return RemovalRule.DateLine;
            }

            if (fields.IsOnlyFields && fields.Labels > 0)
            {
                // 延伸阅读: counts no views.
                return SiteNotice.Opening(line) == RemovalRule.RelatedLinks ? RemovalRule.RelatedLinks : RemovalRule.Editor;
            }
        }

        return Advertisement.Matches(line) ? RemovalRule.Advertisement
            : !block.IsProse && block.Length <= LongestInvitation && SiteNotice.Invites(line) ? RemovalRule.Contact
            : null;
    }
}
