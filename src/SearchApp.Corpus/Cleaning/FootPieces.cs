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
    private const int LongestNotice = 200;

    private static readonly SearchValues<string> Openings = SearchValues.Create(
        [
            "(", "[", "【", "〖", "《", "责任编辑", "责编:", "编辑:", "编辑 ", "流程编辑", "编审:", "校对", "审核:", "监制:", "摄影:", "作者:", "文章作者", "值班", "来源:", "转自:", "返回搜狐", "分享让更多人",
            "广告声明", "版权声明", "免责声明", "特别声明", "声明:", "更多精彩", "如遇作品", "版权侵权", "联系方式", "邮箱地址", "以上内容由", "本文不构成", "本文内容", "此文内容", "如需获得授权", "未经授权", "新闻线索报料",
            "爆料、维权", "扫描二维码", "本文链接", "原文链接", "本文属于原创",
        ],
        StringComparison.Ordinal);

    /// <summary>The pieces at the end of a stretch that are no text, first to last; empty when the end is text.</summary>
    /// <param name="folded">The page's folded text.</param>
    /// <param name="start">First unit of the stretch.</param>
    /// <param name="end">One past its last unit.</param>
    public static List<(int Start, RemovalRule Rule)> Find(string folded, int start, int end)
    {
        var found = new List<(int Start, RemovalRule Rule)>();
        bool isSites = false;
        int firstContact = int.MaxValue;
        var starts = new List<int>();
        int upTo = end;
        for (bool isFoot = true; isFoot && upTo > start && end - upTo < Window;)
        {
            starts.Clear();
            int sentence = SentenceStart(folded, Math.Max(start, end - Window), upTo);
            AddPieces(starts, folded, sentence, upTo);
            for (int i = starts.Count - 1; isFoot && i >= 0; i--)
            {
                // The window may begin at a blank, which is no piece.
                int piece = starts[i] + folded.AsSpan(starts[i], upTo - starts[i]).IndexOfAnyExcept(' ');
                if (piece < starts[i])
                {
                    upTo = starts[i];
                    continue;
                }

                RemovalRule? rule = Rule(folded, piece, upTo) ?? AroundBrackets(folded, piece, upTo, end);
                isSites |= rule == RemovalRule.Copyright || rule == RemovalRule.Disclaimer || rule == RemovalRule.Contact;
                if (rule is null && SiteNotice.IsContact(folded.AsSpan(piece, upTo - piece)))
                {
                    rule = RemovalRule.Contact;
                    firstContact = Math.Min(firstContact, found.Count);
                }

                isFoot = rule is not null;
                if (rule is not null)
                {
                    found.Add((piece, rule));
                    upTo = starts[i];
                }
            }
        }

        // A telephone with no notice of the site next to it is for the public: it is text, and so is all above it.
        if (!isSites && firstContact < found.Count)
        {
            found.RemoveRange(firstContact, found.Count - firstContact);
        }

        found.Reverse();
        return found;
    }

    // Where brackets and what stands behind them are a notice, so is the clause that they belong to: 本站不保证该信息(包括……)的准确性。
    private static RemovalRule? AroundBrackets(string folded, int start, int upTo, int end) =>
        upTo < end && folded[upTo] == '(' && !IsTrailer(folded[upTo - 1]) && folded.AsSpan(upTo, end - upTo).IndexOf(')') is > 0 and int close && upTo + close + 1 < end && Han(folded[upTo + close + 1])
            ? SiteNotice.Of(folded.AsSpan(start, Math.Min(end - start, LongestNotice)))
            : null;

    private static bool Han(char c) => Characters.Han.Is(c);

    // A sentence that is no notice as a whole is cut once more where notices begin within it.
    private static void AddPieces(List<int> starts, string folded, int start, int end)
    {
        if (SiteNotice.Opening(folded.AsSpan(start, end - start)) is not null)
        {
            starts.Add(start);
            return;
        }

        for (int at = start; ;)
        {
            starts.Add(at);
            int from = Math.Min(at + OpeningLength(folded.AsSpan(at, end - at)), end);
            int opening = folded.AsSpan(from, end - from).IndexOfAny(Openings);
            if (opening < 0)
            {
                return;
            }

            at = from + opening;
        }
    }

    // 编辑 within 责任编辑 opens nothing of its own, but 【编辑 behind (完) does.
    private static int OpeningLength(ReadOnlySpan<char> text) =>
        text.StartsWith("(完)") ? 3 : text[..Math.Min(8, text.Length)].IndexOfAny(Openings) == 0 ? 4 : 1;

    // One past the mark that ends the sentence before, closing quotes and brackets included; or past a gap of blanks.
    private static int SentenceStart(string folded, int from, int end)
    {
        int at = end - 1;
        while (at > from && IsTrailer(folded[at]))
        {
            at--;
        }

        for (; at > from; at--)
        {
            bool gap = folded[at - 1] == ' ' && at > from + 1 && folded[at - 2] == ' ' && folded[at] != ' ';
            if (gap || (folded[at - 1] is '。' or '!' or '?' && !IsTrailer(folded[at])))
            {
                return at;
            }

            if (!IsTrailer(folded[at]) && IsTrailer(folded[at - 1]) && EndsBehindMark(folded, from, at))
            {
                return at;
            }
        }

        return from;
    }

    private static bool EndsBehindMark(string folded, int from, int at)
    {
        while (at > from && IsTrailer(folded[at - 1]))
        {
            if (folded[at - 1] is '。' or '!' or '?')
            {
                return true;
            }

            at--;
        }

        return false;
    }

    private static bool IsTrailer(char c) => c is '”' or '’' or '」' or '』' or ')' or '】' or ']' or ' ' or '。' or '!' or '?';

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
            // (记者 某某) alone is how the article signs itself.
            return line.Source.Length > 0 ? RemovalRule.DateLine
                : line.Author.Length > 0 && line.Editor.Length == 0 && line.Labels == 1 ? null
                : RemovalRule.Editor;
        }

        return SiteNotice.Of(piece) ?? Credit(piece, start > 0 && IsTrailer(folded[start - 1]));
    }

    // 《人民日报》(2023年08月02日03版), (图片由通讯员提供), (央视新闻客户端)
    // Behind 新华社发 the photographer belongs to the sentence.
    private static RemovalRule? Credit(ReadOnlySpan<char> piece, bool endsText)
    {
        if (piece.Length > 40)
        {
            return null;
        }

        if (piece[0] == '《')
        {
            return EndsWithAny(piece, ["报》", "网》", "刊》"]) || (piece.TrimEnd("). ").EndsWith("版") && piece.ContainsAnyInRange('0', '9'))
                ? RemovalRule.DateLine
                : null;
        }

        if (piece[0] is not ('(' or '[' or '【' or '〖'))
        {
            return null;
        }

        ReadOnlySpan<char> bare = TextShape.Unwrap(piece);
        return piece[0] == '〖' ? RemovalRule.Footer
            : bare.StartsWith("图片由") || (endsText && EndsWithAny(bare, ["供图", "摄"])) ? RemovalRule.Editor
            : EndsWithAny(bare, ["日报", "晚报", "新闻", "客户端", "app", "网", "财经", "电视台", "新华社", "版", "编译"]) && bare.Length <= 16 ? RemovalRule.DateLine
            : null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
