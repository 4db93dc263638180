namespace SearchApp.Corpus.Cleaning;

/// <summary>Joins a label that stands in a line of its own with its value in the next: 来源: / 新华网.</summary>
internal static class LabelLines
{
    private const int LongestLabel = 12;
    private const int LongestValue = 24;
    private const int ShortestCell = 4;

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
        label.Length <= LongestLabel && value.Length <= LongestValue && !value.IsProse
        && FieldLabels.Read(page.FoldedSpan(label.Start, label.End), out FieldKind kind) is var length and > 0
        && (page.FoldedText[label.End - 1] == ':' || IsCell(label, length, kind))
        && !page.FoldedSpan(value.Start, value.End).EndsWith(":");

    // In the head of a document the cells of a table name its fields without a colon.
    private static bool IsCell(Block label, int length, FieldKind kind) =>
        length == label.Length && length >= ShortestCell && kind is FieldKind.Date or FieldKind.Signed or FieldKind.Issuer or FieldKind.Source;
}
