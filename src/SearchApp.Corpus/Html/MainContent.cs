using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Finds the container that holds the article: the deepest one with nearly all of the page's running text in it.</summary>
/// <remarks>
/// Every line adds its weight to all containers around it: its characters that are no links when it reads as running text, a part of
/// them when it does not, and nothing when it is frame (a path, tools, a notice) or stands in a container that is. From the page
/// down, the container with most of the weight is entered until none has it: there the article's paragraphs lie side by side.
/// </remarks>
internal static class MainContent
{
    private const double Share = 0.8;
    private const double ShortLineWorth = 0.3;
    private const double BeforeTitleWorth = 0.2;

    /// <summary>The index of the container; 0, the page, when nothing on it reads as text.</summary>
    /// <param name="page">The page, its blocks labelled where a line's own words say what it is.</param>
    /// <param name="title">The line of the title on the page; -1 when there is none.</param>
    public static int Find(HtmlPage page, int title)
    {
        Weigh(page, title);
        List<HtmlBox> boxes = page.Boxes;
        int[] heaviest = HeaviestChildren(boxes);
        int box = 0;
        while (heaviest[box] > 0 && boxes[heaviest[box]].Weight * RoleWorth(boxes[box].Role) >= Share * boxes[box].Weight)
        {
            box = heaviest[box];
        }

        return boxes[0].Weight > 0 ? box : 0;
    }

    /// <summary>Whether a container is another one or lies within it.</summary>
    public static bool IsWithin(List<HtmlBox> boxes, int box, int outer)
    {
        while (box > outer)
        {
            box = boxes[box].Parent;
        }

        return box == outer;
    }

    private static void Weigh(HtmlPage page, int title)
    {
        List<HtmlBox> boxes = page.Boxes;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            boxes[page.Lines[i].Box].Weight += Weight(page, i) * (i < title ? BeforeTitleWorth : 1);
        }

        for (int i = boxes.Count - 1; i > 0; i--)
        {
            boxes[i].Weight *= RoleWorth(boxes[i].Role);
            boxes[boxes[i].Parent].Weight += boxes[i].Weight;
        }
    }

    private static double Weight(HtmlPage page, int line)
    {
        Block block = page.Blocks[line];
        HtmlLine markup = page.Lines[line];
        if (markup.IsPageName || block.Rule is not null || markup.LinkShare > 0.5
            || SiteNotice.Of(page.Text.FoldedSpan(block.Start, block.End)) is not null)
        {
            return 0;
        }

        int own = markup.Characters - (2 * markup.LinkCharacters);
        return Math.Max(0, block.IsProse ? own : own * ShortLineWorth);
    }

    private static double RoleWorth(BoxRole role) => role switch
    {
        BoxRole.Article => 1.2,
        BoxRole.Unknown => 1,
        BoxRole.Tools => 0.5,
        _ => 0.2,
    };

    private static int[] HeaviestChildren(List<HtmlBox> boxes)
    {
        var heaviest = new int[boxes.Count];
        for (int i = 1; i < boxes.Count; i++)
        {
            int parent = boxes[i].Parent;
            if (boxes[i].Weight > 0 && (heaviest[parent] == 0 || boxes[i].Weight > boxes[heaviest[parent]].Weight))
            {
                heaviest[parent] = i;
            }
        }

        return heaviest;
    }
}
