using System.Buffers;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Takes what a site appends to the end of a paragraph off it: …完成。(完)【编辑:某某】更多精彩内容请进入…</summary>
/// <remarks>
/// Scrapers often glue a page's foot to its last paragraph. The end is cut at the marks that end sentences and where known notices
/// begin; from the last piece backwards, pieces go as long as each of them is a notice, an editor line or a link.
/// </remarks>
internal static class FootPieces
{
    private const int Window = 1200;

    private static readonly SearchValues<string> Openings = SearchValues.Create(
        [
            "责任编辑", "[责编", "责编:", "编辑:", "编辑 ", "【编辑", "【责任", "(责任", "(编辑", "[编辑", "[责任", "校对:", "校对 ", "返回搜狐", "分享让更多人", "广告声明", "版权声明", "免责声明", "声明:", "来源:", "(来源", "【来源", "(转自", "转自:",
            "流程编辑", "更多精彩", "如遇作品", "版权侵权", "联系方式", "邮箱地址", "以上内容由", "本文不构成", "如需获得授权", "未经授权", "海外网版权", "新闻线索报料", "《人民日报》(", "《光明日报》(", "(完)", "审核:", "摄影:", "作者:", "编审:", "监制:",
            "本文内容", "此文内容", "扫描二维码", "特别声明", "文章作者", "值班", "【免责", "【版权", "〖",
        ],
        StringComparison.Ordinal);

    /// <summary>The pieces at the end of a stretch that are no text, first to last; empty when the end is text.</summary>
    /// <param name="folded">The page's folded text.</param>
    /// <param name="start">First unit of the stretch.</param>
    /// <param name="end">One past its last unit.</param>
    public static List<(int Start, RemovalRule Rule)> Find(string folded, int start, int end)
    {
        List<int> starts = Starts(folded, Math.Max(start, end - Window), end);
        var found = new List<(int Start, RemovalRule Rule)>();
        int upTo = end;
        for (int i = starts.Count - 1; i >= 0; i--)
        {
            if (Rule(folded, starts[i], upTo) is not { } rule)
            {
                break;
            }

            found.Add((starts[i], rule));
            upTo = starts[i];
        }

        found.Reverse();
        return found;
    }

    private static List<int> Starts(string folded, int from, int end)
    {
        var starts = new List<int>();
        for (int at = from; at < end;)
        {
            starts.Add(at);
            int mark = NextMark(folded.AsSpan(at, end - at));
            int opening = folded.AsSpan(at + 1, end - at - 1).IndexOfAny(Openings);
            int next = Math.Min(mark < 0 ? end : at + mark, opening < 0 ? end : at + 1 + opening);
            at = next;
        }

        return starts;
    }

    // One past the mark that ends the first sentence, closing quotes and brackets included; or past a gap of blanks.
    private static int NextMark(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '!' or '?' || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' '))
            {
                i++;
                while (i < text.Length && text[i] is '”' or '’' or '」' or '』' or ')' or '】' or ']' or ' ' or '。' or '!' or '?')
                {
                    i++;
                }

                return i;
            }
        }

        return -1;
    }

    private static RemovalRule? Rule(string folded, int start, int end)
    {
        ReadOnlySpan<char> piece = folded.AsSpan(start, end - start).Trim();
        if (piece.Length <= 1)
        {
            return RemovalRule.Footer;
        }

        if (piece is "(完)" or "(完")
        {
            return RemovalRule.Editor;
        }

        if (LabelledLine.Read(folded, start, end) is { Labels: > 0, Stray: <= 2 } line)
        {
            return line.Source.Length > 0 ? RemovalRule.DateLine : RemovalRule.Editor;
        }

        return SiteNotice.Of(piece) ?? PaperEdition(piece);
    }

    // 《人民日报》(2023年08月02日03版)
    private static RemovalRule? PaperEdition(ReadOnlySpan<char> piece) =>
        piece[0] == '《' && piece.Length <= 40 && piece.TrimEnd("). ").EndsWith("版") && piece.ContainsAnyInRange('0', '9')
            ? RemovalRule.DateLine
            : null;
}
