using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Tells pages that list articles from pages that are one.</summary>
internal static class ListPage
{
    private const int FewestItems = 5;
    private const int LongestSummary = 220;
    private const int ShortestSummary = 20;
    private const int ShortestHeadline = 8;

    /// <summary>Whether the page's main part is a list of links: headlines, perhaps each with a day and a summary.</summary>
    /// <param name="page">The page.</param>
    /// <param name="within">Which of its lines are in the container with most of the running text.</param>
    public static bool Matches(HtmlPage page, bool[] within)
    {
        (int headlines, int summaries, int prose, int broken) = Count(page, within, all: false);
        if (prose == summaries && summaries <= headlines && summaries >= 3 && (headlines >= FewestItems || broken == summaries))
        {
            return true;
        }

        // Without running text of its own a page with many headlines is a list.
        (int all, _, int anywhere, _) = Count(page, within, all: true);
        return all >= FewestItems && prose == 0 && anywhere == 0;
    }

    // A summary is a piece of running text, not too long, next to a headline that is a link.
    private static (int Headlines, int Summaries, int Prose, int Broken) Count(HtmlPage page, bool[] within, bool all)
    {
        (int headlines, int summaries, int prose, int broken) = (0, 0, 0, 0);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            Block block = page.Blocks[i];
            if ((!within[i] && !all) || page.Lines[i].IsPageName)
            {
                continue;
            }

            bool isHeadline = IsHeadline(page, i);
            headlines += isHeadline ? 1 : 0;
            if ((block.IsProse || BreaksOff(page, block)) && !isHeadline && block.Rule is null && SiteNotice.Of(page.Text.FoldedSpan(block.Start, block.End)) is null)
            {
                prose++;
                broken += BreaksOff(page, block) ? 1 : 0;
                summaries += block.Length <= LongestSummary && HasHeadlineNear(page, i) ? 1 : 0;
            }
        }

        return (headlines, summaries, prose, broken);
    }

    // The beginning of an article: …订单排到了明年... [详细]
    private static bool BreaksOff(HtmlPage page, Block block)
    {
        ReadOnlySpan<char> line = page.Text.FoldedSpan(block.Start, block.End);
        int link = line[^1] is ']' or ')' or '>' ? line.LastIndexOfAny('[', '(', '<') : -1;
        line = link > 0 ? line[..link].TrimEnd() : line;
        return line.Length >= ShortestSummary && (line.EndsWith("...") || line[^1] == '…');
    }

    private static bool HasHeadlineNear(HtmlPage page, int line) =>
        (line > 0 && IsHeadline(page, line - 1)) || (line > 1 && IsHeadline(page, line - 2))
        || (line + 1 < page.Blocks.Count && IsHeadline(page, line + 1));

    private static bool IsHeadline(HtmlPage page, int line) =>
        page.Lines[line].LinkShare > 0.5 && page.Blocks[line].Length >= ShortestHeadline;
}
