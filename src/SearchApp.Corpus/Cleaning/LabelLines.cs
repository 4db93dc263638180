namespace SearchApp.Corpus.Cleaning;

/// <summary>Joins a label that stands in a line of its own with its value in the next: 来源: / 新华网.</summary>
internal static class LabelLines
{
    private const int LongestLabel = 12;
    private const int LongestValue = 24;

    public static void Join(PageText page, List<Block> blocks)
    {
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            if (Labels(page, blocks[i], blocks[i + 1]))
            {
                blocks[i].ExtendTo(blocks[i + 1].End);
                blocks.RemoveAt(i + 1);
            }
        }
    }

    /// <summary>Whether a line is nothing but the label of what the next line says.</summary>
    public static bool Labels(PageText page, Block label, Block value) =>
        label.Length <= LongestLabel && page.FoldedText[label.End - 1] == ':' && value.Length <= LongestValue && !value.IsProse
        && FieldLabels.Read(page.FoldedSpan(label.Start, label.End), out _) > 0
        && !page.FoldedSpan(value.Start, value.End).EndsWith(":");
}
