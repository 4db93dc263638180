using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Html;

/// <summary>Finds the headline on a page: the line that the page's name in its head begins with, else the first heading.</summary>
internal static class HtmlTitle
{
    private const int ShortestTitle = 4;
    private const int LongestTitle = 120;
    private const int MostLines = 4;

    private static readonly string[] MetaNames = ["articletitle", "og:title", "title", "twitter:title"];

    /// <summary>First and one past the last line of the headline; (-1, -1) when there is none on the page.</summary>
    public static (int First, int End) Find(HtmlPage page)
    {
        (int First, int End) best = (-1, -1);
        double bestScore = 0;
        string[] names = Names(page);
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Lines[i].IsPageName)
            {
                continue;
            }

            int end = i + 1;
            bool opens = OpensName(page, i, names);
            do
            {
                double score = Score(page, i, end, names);
                if (score > bestScore)
                {
                    (bestScore, best) = (score, (i, end));
                }

                end++;
            }
            while (end <= page.Lines.Count && end - i <= MostLines && (page.Lines[end - 1].Group == page.Lines[i].Group || (opens && page.Lines[end - 1].Box == page.Lines[i].Box)));
        }

        return best.First >= 0 ? best : AboveDateLine(page);
    }

    /// <summary>The part of the page's name that is the headline: what stands before the names of column and site.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line of the page's name.</param>
    public static TextSpan WithoutSite(HtmlPage page, int line)
    {
        Block block = page.Blocks[line];
        ReadOnlySpan<char> name = page.Text.FoldedSpan(block.Start, block.End);
        int end = name.Length;
        for (int at = ShortestTitle; at < name.Length; at++)
        {
            bool parts = name[at] is '_' or '|' || (name[at] == '-' && (name[at - 1] is '-' or ' ' || IsSiteName(name[(at + 1)..])));
            if (parts)
            {
                end = at;
                break;
            }
        }

        return new TextSpan(block.Start, block.Start + name[..end].TrimEnd(" -_|—").Length);
    }

    // A page whose head names only the site: its headline is the line above the one that states the day.
    private static (int First, int End) AboveDateLine(HtmlPage page)
    {
        for (int i = 1; i < page.Blocks.Count; i++)
        {
            Block block = page.Blocks[i];
            if (LabelledLine.Read(page.Text.FoldedText, block.Start, block.End) is not { IsDateLine: true, Date.Day: not null } || page.Lines[i].LinkShare > 0.5)
            {
                continue;
            }

            for (int above = i - 1; above >= Math.Max(0, i - 3); above--)
            {
                if (CanBeTitle(page, above))
                {
                    return (above, above + 1);
                }
            }
        }

        return (-1, -1);
    }

    private static bool CanBeTitle(HtmlPage page, int line) =>
        !page.Lines[line].IsPageName && page.Lines[line].LinkShare == 0 && page.Blocks[line].Length is >= 6 and <= LongestTitle
        && BlockRules.Of(page.Text, page.Blocks[line]) is null;

    private static bool IsSiteName(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        return bare.Length <= 16 && (bare.EndsWith("网") || bare.EndsWith("报") || bare.EndsWith("政府") || bare.EndsWith("频道") || bare.EndsWith("站"));
    }

    // The folded names that the head gives the page.
    private static string[] Names(HtmlPage page)
    {
        var names = new List<string>();
        int line = page.Lines.FindIndex(line => line.IsPageName);
        if (line >= 0)
        {
            names.Add(page.Text.FoldedText[page.Blocks[line].Start..page.Blocks[line].End]);
        }

        names.AddRange(page.Meta.Where(meta => MetaNames.Contains(meta.Name) && meta.Content.Length >= ShortestTitle).Select(meta => Folded.Of(meta.Content)));
        return [.. names];
    }

    private static bool OpensName(HtmlPage page, int line, string[] names)
    {
        ReadOnlySpan<char> text = page.Text.FoldedSpan(page.Blocks[line].Start, page.Blocks[line].End);
        foreach (string name in names)
        {
            if (text.Length >= ShortestTitle && name.AsSpan().StartsWith(text[..ShortestTitle], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static double Score(HtmlPage page, int first, int end, string[] names)
    {
        ReadOnlySpan<char> text = page.Text.FoldedSpan(page.Blocks[first].Start, page.Blocks[end - 1].End);
        HtmlLine line = page.Lines[first];
        if (text.Length is < ShortestTitle or > LongestTitle || line.LinkShare > 0.5)
        {
            return 0;
        }

        int named = 0;
        foreach (string name in names)
        {
            named = Math.Max(named, NamedBy(name, text));
        }

        // Of lines that the head names the longest; among equals the one in a heading, else the first.
        double heading = line.Heading is 1 or 2 ? 3 - line.Heading : line.Heading > 0 ? 0.5 : 0;
        return named > 0 ? 100 + named + heading
            : end > first + 1 || page.Blocks[first].Rule is not null ? 0
            : line.Heading is 1 or 2 && text.Length >= 6 ? 10 + heading
            : 0;
    }

    // Letters and digits of the line when the name begins with it, perhaps behind the site's name; 0 when it does not.
    private static int NamedBy(string name, ReadOnlySpan<char> line)
    {
        int matched = 0;
        int start = FirstMatch(name, line);
        if (start < 0)
        {
            return 0;
        }

        int at = start;
        foreach (char c in line)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (at < name.Length && !char.IsLetterOrDigit(name[at]))
            {
                at++;
            }

            if (at == name.Length || name[at] != c)
            {
                return 0;
            }

            at++;
            matched++;
        }

        // A line that is only a small part of the name is a column or the site, unless it is all that stands behind the site's name.
        bool ends = at == name.Length && start > 0 && name[start - 1] is '-' or '_' or '|' or '—' or ' ';
        bool leads = start == 0 || ends || matched * 5 >= name.Length * 3;
        return matched >= ShortestTitle && leads && IsMostOfTitle(name, at, matched) ? matched : 0;
    }

    private static bool IsMostOfTitle(string name, int end, int matched)
    {
        while (end < name.Length && (char.IsWhiteSpace(name[end]) || char.IsPunctuation(name[end]) && name[end] is not ('-' or '_' or '|')))
        {
            end++;
        }

        return end == name.Length || name[end] is '-' or '_' or '|' or '—' or '<' or '>' || matched * 3 >= name.Length;
    }

    private static int FirstMatch(string name, ReadOnlySpan<char> line)
    {
        int skip = 0;
        while (skip < line.Length && !char.IsLetterOrDigit(line[skip]))
        {
            skip++;
        }

        int probe = Math.Min(3, line.Length - skip);
        return probe <= 0 ? -1 : name.AsSpan().IndexOf(line.Slice(skip, probe), StringComparison.Ordinal);
    }
}
