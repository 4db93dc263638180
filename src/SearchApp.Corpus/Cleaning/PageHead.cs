namespace SearchApp.Corpus.Cleaning;

/// <summary>Reads what stands above the running text: title, subtitle, and what leads to other pages.</summary>
internal static class PageHead
{
    private const int LongestTitle = 120;
    private const int LongestName = 200;
    private const int LongestSiteName = 30;
    private const int ShortestNamed = 6;
    private const int MostAboveOrder = 4;

    /// <summary>Finds title and subtitle and marks the rest of the head.</summary>
    /// <param name="page">Takes what is found.</param>
    /// <param name="blocks">The page's blocks, whole lines labelled.</param>
    /// <param name="first">The first block of the running text.</param>
    /// <param name="givenTitle">The title that the record states; empty when it must be found.</param>
    public static void Read(CleanedPage page, List<Block> blocks, int first, string givenTitle)
    {
        string folded = page.Text.FoldedText;
        if (givenTitle.Length > 0)
        {
            MarkRepeats(folded, blocks, 0, first, Characters.Folded.Of(givenTitle));
            return;
        }

        int dateLine = blocks.FindIndex(0, Math.Min(first + 1, blocks.Count), block => block.Rule == RemovalRule.DateLine);
        int named = FindNamed(folded, blocks, Math.Max(first, dateLine), first);
        int title = named >= 0 ? named : FindTitle(folded, blocks, first, dateLine);
        if (title < 0 || !blocks.Exists(block => block.Rule is null && block.Start > blocks[title].Start))
        {
            // A page of one line is its text, not a headline without one.
            return;
        }

        int titleEnd = TitleEnd(folded, blocks, title, first);
        page.Title = new TextSpan(blocks[title].Start, blocks[titleEnd].End);
        string words = folded[page.Title.Start..page.Title.End].Replace("\n", "", StringComparison.Ordinal);
        MarkRepeats(folded, blocks, 0, title, words);
        MarkNavigation(folded, blocks, OpeningAbove(folded, blocks, title), isSure: named >= 0);
        int text = blocks.FindIndex(titleEnd + 1, block => block.IsProse && block.Rule is null);
        MarkRepeats(folded, blocks, titleEnd + 1, text < 0 ? first : Math.Min(first, text), words);
        int subtitle = blocks.FindIndex(titleEnd + 1, block => block.Rule is null);
        if (subtitle >= 0 && subtitle < first && CanBeSubtitle(folded.AsSpan(blocks[subtitle].Start, blocks[subtitle].Length)) && blocks.FindIndex(subtitle + 1, block => block.Rule is null) >= 0)
        {
            page.Subtitle = new TextSpan(blocks[subtitle].Start, blocks[subtitle].End);
        }
    }

    // A document's number, its note of adoption, whom it addresses, and a sentence open its text.
    private static bool CanBeSubtitle(ReadOnlySpan<char> line) => line[0] != '(' && line[^1] is not (':' or '号' or '。');

    // Where no line is the page's name the title stands before the date line, below the breadcrumb.
    private static int FindTitle(string folded, List<Block> blocks, int first, int dateLine)
    {
        int end = dateLine > 0 ? dateLine : first;
        int start = end == 0 ? 0 : Math.Max(0, blocks.FindLastIndex(end - 1, end, block => block.Rule == RemovalRule.Breadcrumb));
        int found = -1;
        if (dateLine > 1 && start == 0 && IsSiteName(folded, blocks[0]) && CanBeTitle(folded, blocks[dateLine - 1]) && blocks[dateLine - 1].Length >= ShortestNamed)
        {
            return dateLine - 1;
        }

        for (int i = start; i < end; i++)
        {
            if (CanBeTitle(folded, blocks[i]) && (found < 0 || (dateLine > 0 && start == 0 && i > 0 && IsBetter(blocks, found, i, end))))
            {
                found = i;
            }
        }

        return found >= 0 || dateLine < 0 ? found : BelowDateLine(folded, blocks, dateLine, first);
    }

    // 示例开发区--园区动态: the names of a site and a column, and no headline.
    private static bool IsSiteName(string folded, Block block) =>
        block.Length <= LongestSiteName && (MediaName.Matches(folded.AsSpan(block.Start, block.Length)) || folded.AsSpan(block.Start, block.Length).IndexOfAny("-_|") > 0) && !folded.AsSpan(block.Start, block.Length).ContainsAny(":, !?");

    // Of the headlines that the page's name (its first line) begins with the longest, and of equals the last.
    private static int FindNamed(string folded, List<Block> blocks, int end, int first)
    {
        (int found, int longest) = (-1, ShortestNamed);
        if (blocks.Count == 0 || blocks[0].Length > LongestName)
        {
            return found;
        }

        ReadOnlySpan<char> name = folded.AsSpan(blocks[0].Start, blocks[0].Length);
        for (int i = 1; i < Math.Min(end + 1, blocks.Count); i++)
        {
            ReadOnlySpan<char> line = folded.AsSpan(blocks[i].Start, blocks[i].Length);
            if (!CanBeTitle(folded, blocks[i]) || line.Length < ShortestNamed)
            {
                continue;
            }

            int length = TextShape.SameWords(name, line) || EndsName(name, line) ? line.Length : LengthInName(folded, blocks, i, first);
            (found, longest) = length >= longest ? (i, length) : (found, longest);
        }

        return found;
    }

    // Units of the name that a line and those that go on with it are; 0 where a word of the name goes on behind them.
    private static int LengthInName(string folded, List<Block> blocks, int line, int first)
    {
        ReadOnlySpan<char> name = folded.AsSpan(blocks[0].Start, blocks[0].Length);
        if (!name.StartsWith(folded.AsSpan(blocks[line].Start, blocks[line].Length), StringComparison.Ordinal))
        {
            return 0;
        }

        int length = 0;
        for (int i = line; i <= TitleEnd(folded, blocks, line, first); i++)
        {
            length += blocks[i].Length;
        }

        return length == name.Length || !char.IsLetterOrDigit(name[length]) || length * 5 >= name.Length * 3 ? length : 0;
    }

    // 江州日报-山门打开 茶香出海: the site's name, or a column's, may stand before the title.
    private static bool EndsName(ReadOnlySpan<char> name, ReadOnlySpan<char> line) =>
        name.Length > line.Length && name.EndsWith(line, StringComparison.Ordinal) && name[name.Length - line.Length - 1] is '-' or '_' or '|' or '—' or ':';

    // A headline of several lines goes on as long as the page's name does.
    private static int TitleEnd(string folded, List<Block> blocks, int title, int first)
    {
        ReadOnlySpan<char> name = folded.AsSpan(blocks[0].Start, blocks[0].Length);
        int length = blocks[title].Length;
        int end = title;
        while (title > 0 && end + 1 < first && blocks[end + 1].Rule is null && blocks[end + 1].Length >= 4 && length < name.Length
            && name[length..].TrimStart(' ').StartsWith(folded.AsSpan(blocks[end + 1].Start, blocks[end + 1].Length), StringComparison.Ordinal)
            && name.StartsWith(folded.AsSpan(blocks[title].Start, blocks[title].Length), StringComparison.Ordinal))
        {
            end++;
            length += blocks[end].Length + name[length..].IndexOfAnyExcept(' ');
        }

        return end;
    }

    private static int BelowDateLine(string folded, List<Block> blocks, int dateLine, int first)
    {
        for (int i = dateLine + 1; i < first; i++)
        {
            if (CanBeTitle(folded, blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool CanBeTitle(string folded, Block block) =>
        block.Rule is null && block.Length is >= 4 and <= LongestTitle && !folded.AsSpan(block.Start, block.Length).Contains('。');

    // Without a breadcrumb, menus may stand above the title: it is the longest line near the date line.
    private static bool IsBetter(List<Block> blocks, int found, int candidate, int end) =>
        end > 8 && candidate >= end - 3 && blocks[candidate].Length > blocks[found].Length;

    // Menus stand above the title of a page that has something else of a frame; short lines of a bare text are text.
    private static void MarkNavigation(string folded, List<Block> blocks, int title, bool isSure)
    {
        bool isFramed = blocks.Exists(block => block.Rule is not null);
        for (int i = 0; i < title && isFramed; i++)
        {
            bool isSentence = blocks[i].IsProse || TextShape.HasSentenceEnd(folded.AsSpan(blocks[i].Start, blocks[i].Length));
            blocks[i].Rule ??= isSentence && !isSure ? null : RemovalRule.Navigation;
        }
    }

    // 《某条例》已经……通过, 现予公布: an order that names a document stands above it, below its own number.
    private static int OpeningAbove(string folded, List<Block> blocks, int title)
    {
        ReadOnlySpan<char> name = folded.AsSpan(blocks[title].Start, blocks[title].Length);
        int order = blocks.FindIndex(0, title, block => block.IsProse && block.Rule is null && Names(block));
        int start = order;
        while (start > 0 && order - start < MostAboveOrder && blocks[start - 1].Rule is null && !blocks[start - 1].IsProse)
        {
            start--;
        }

        return order < 0 || order < title - MostAboveOrder || name.Length < ShortestNamed ? title : start;

        bool Names(Block block) => TextShape.OrdersTitle(folded.AsSpan(block.Start, block.Length), folded.AsSpan(blocks[title].Start, blocks[title].Length));
    }

    private static void MarkRepeats(string folded, List<Block> blocks, int from, int to, string title)
    {
        for (int i = from; i < to; i++)
        {
            Block block = blocks[i];
            ReadOnlySpan<char> line = folded.AsSpan(block.Start, block.Length);
            bool repeats = block.Length >= 6
                ? title.AsSpan().IndexOf(line, StringComparison.Ordinal) >= 0 || line.StartsWith(title, StringComparison.Ordinal)
                : false;
            if (block.Rule is null && block.Length <= title.Length + 30 && (repeats || TextShape.SameWords(line, title)))
            {
                block.Rule = RemovalRule.RepeatedTitle;
            }
        }
    }
}
