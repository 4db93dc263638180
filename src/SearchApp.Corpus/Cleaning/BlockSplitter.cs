namespace SearchApp.Corpus.Cleaning;

/// <summary>Cuts a page into its lines, without blanks at their ends.</summary>
internal static class BlockSplitter
{
    // As long as the same said in Chinese, about.
    private const int LatinPerHan = 4;

    /// <summary>The lines of a page that are not blank.</summary>
    public static List<Block> Lines(PageText page)
    {
        var blocks = new List<Block>();
        ReadOnlySpan<char> text = page.FoldedText;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny("\n\r\u2028\u2029");
            int end = length < 0 ? text.Length : start + length;
            Add(blocks, text, start, end);
            start = end + 1;
        }

        KeepToTheScript(blocks, text);
        return blocks;
    }

    // On a page in Chinese what stands in Latin letters is no running text: a notice that is given in English, too.
    private static void KeepToTheScript(List<Block> blocks, ReadOnlySpan<char> text)
    {
        int chinese = 0;
        int latin = 0;
        foreach (Block block in blocks)
        {
            bool isLatin = block.IsProse && IsLatin(text[block.Start..block.End]);
            latin += isLatin ? block.Length : 0;
            chinese += block.IsProse && !isLatin ? block.Length : 0;
        }

        foreach (Block block in latin > 0 && latin < chinese * LatinPerHan ? blocks : [])
        {
            block.IsProse = block.IsProse && !IsLatin(text[block.Start..block.End]);
        }
    }

    private static bool IsLatin(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u2E80', '\uFFFF') is var i && (i < 0 || Characters.Han.Count(text) * 20 < text.Length);

    /// <summary>Adds a stretch, without the blanks at its ends, unless nothing is left.</summary>
    public static void Add(List<Block> blocks, ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            blocks.Add(new Block(start, end) { IsProse = TextShape.IsProse(text[start..end]) });
        }
    }
}
