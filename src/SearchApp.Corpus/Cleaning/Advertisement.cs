namespace SearchApp.Corpus.Cleaning;

/// <summary>Advertisements that call themselves so: they open with 广告 and end with the × that would close them.</summary>
internal static class Advertisement
{
    private const int MaxLength = 80;
    private const int MinLength = 4;

    /// <summary>Whether a line of folded text is an advertisement.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(line);
        return bare.Length <= MaxLength && bare.StartsWith("广告") && (bare.Length <= MinLength || bare.TrimEnd().EndsWith("×"));
    }

    /// <summary>Cuts advertisements out of the lines that a scraper glued them into: ……防范。广告 快来加入！ ×预计……</summary>
    public static void Split(PageText page, List<Block> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            (int start, int length) = blocks[i].Rule is null ? FindWithin(page.FoldedSpan(blocks[i].Start, blocks[i].End)) : default;
            if (length == 0)
            {
                continue;
            }

            if (start > 0)
            {
                Cut(page, blocks, i, start);
                i++;
            }

            if (length < blocks[i].Length)
            {
                Cut(page, blocks, i, length);
            }

            blocks[i].Rule = RemovalRule.Advertisement;
            blocks[i].IsProse = false;
        }
    }

    // A blank or a mark stands before the closing ×; a measure (广告牌3×5米) has neither.
    private static (int Start, int Length) FindWithin(ReadOnlySpan<char> line)
    {
        for (int from = 0; from < line.Length;)
        {
            int at = line[from..].IndexOf("广告");
            if (at < 0)
            {
                break;
            }

            int inside = from + at + 2;
            ReadOnlySpan<char> words = line.Slice(inside, Math.Min(MaxLength, line.Length - inside));
            int close = words.IndexOf('×');
            bool isWhole = close > MinLength && !words[..close].Contains('。') && (words[close - 1] is '!' or '?' || (words[close - 1] == ' ' && words[0] == ' '));
            if (isWhole)
            {
                return (from + at, close + 3);
            }

            from = inside;
        }

        return default;
    }

    private static void Cut(PageText page, List<Block> blocks, int block, int length)
    {
        OriginalTitle.CutAt(page, blocks, block, length);
        blocks[block].IsProse = TextShape.IsProse(page.FoldedSpan(blocks[block].Start, blocks[block].End));
    }
}
