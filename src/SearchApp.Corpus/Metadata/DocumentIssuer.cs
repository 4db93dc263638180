using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata;

/// <summary>Cuts the issuer's sign of a document number (国发, 工信部联企业) out of the sentence before it.</summary>
internal static class DocumentIssuer
{
    private const int LongestSign = 40;
    private const int LongestPart = 8;
    private const int LongestWithoutBrackets = 8;
    private const string Republic = "中华人民共和国";

    // Words of the sentence around a number; the sign begins behind the last of them.
    private static readonly string[] Prose =
    [
        "根据", "依据", "按照", "遵照", "落实", "贯彻", "执行", "印发", "发布", "出台", "颁布", "通知", "文件", "文号", "以及", "下发", "决定书", "作出", "批复", "送达", "下达", "简称", "关于", "对照", "确保", "符合", "具有", "印送", "转发", "核发",
        "还", "了", "的", "和", "及", "与", "由", "见", "即", "号", "为", "按", "从", "在", "以", "将", "对", "经", "如", "我院", "我省", "我市", "本院", "参照", "其中", "包括", "来自", "收到", "名称", "编号", "字号", "称", "据", "是", "至", "令", "个", "公告", "通告", "项目", "标准", "方案", "意见", "办法", "规定", "草案",
    ];

    // Words that full names of bodies hold: 人力资源和社会保障部.
    private static readonly string[] WithinNames = ["和", "与", "及", "对", "以", "标准", "项目"];

    // A body's full name before its sign: 中国证券监督管理委员会证监许可.
    private static readonly string[] Bodies =
        ["人民政府", "委员会", "总局", "办公厅", "办公室", "指挥部", "协会", "卫健委", "发改委", "财政部", "教育部", "人事部", "民政厅", "财政厅", "省政府", "市政府", "区政府", "县政府", "法院", "检察院", "人民银行", "国务院", "银保监局", "证监会", "住建部", "交通部", "农业部", "公司"];

    // What a sign written without brackets ends in.
    private const string Endings = "发函电字规办";

    // Notices that a body numbers under its full name.
    private static readonly string[] Notices = ["公告", "通告"];

    // The last character of a body that issues decrees.
    private const string DecreeBodies = "院席部委局会府署行厅";

    /// <summary>The sign that ends at a place; empty when there is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="end">Where the year begins.</param>
    /// <param name="inBrackets">Whether the year stands in brackets: without them a sign must look like one.</param>
    public static string Before(string text, int end, bool inBrackets)
    {
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        ReadOnlySpan<char> sign = Run(text, end);
        bool isNotice = EndsWithAny(sign, Notices);
        sign = isNotice ? BehindProse(sign[..^2], isName: true) : BehindProse(sign);
        if (isNotice)
        {
            return sign.Length >= 3 ? string.Concat(sign, text.AsSpan(end - 2, 2)) : "";
        }

        sign = BehindBody(sign);
        bool isAfterDigit = sign.Length > 0 && sign.Length == Run(text, end).Length && end - sign.Length > 0 && char.IsAsciiDigit(text[end - sign.Length - 1]);
        sign = isAfterDigit && "日月年".Contains(sign[0], StringComparison.Ordinal) ? sign[1..] : sign;
        bool isSign = sign.Length >= 2 || sign is "法";
        bool looksLikeOne = inBrackets || (sign.Length is >= 2 and <= LongestWithoutBrackets && Endings.Contains(sign[^1], StringComparison.Ordinal));
        return isSign && looksLikeOne ? sign.ToString() : "";
    }

    /// <summary>The body of a decree before its number (国务院令第735号, at the end of 令); null when there is none.</summary>
    public static string? DecreeBefore(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '(' or '《' or '〈' or ':' or '\n')
        {
            end--;
        }

        return end > 0 && text[end - 1] == '令' ? Body(Run(text, end - 1)) : null;
    }

    /// <summary>The body of a decree behind its number (第735号国务院令); null when there is none.</summary>
    public static string? DecreeBehind(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < LongestSign && Han.Is(text[end]) && text[end] != '令')
        {
            end++;
        }

        return end < text.Length && text[end] == '令' ? Body(text.AsSpan(start, end - start)) : null;
    }

    private static string? Body(ReadOnlySpan<char> name)
    {
        name = BehindProse(name, isName: true);
        return name.Length >= 2 && DecreeBodies.Contains(name[^1], StringComparison.Ordinal) ? name.ToString() : null;
    }

    private static ReadOnlySpan<char> Run(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestSign && (Han.Is(text[start - 1]) || text[start - 1] == ')'))
        {
            // 上证上审(再融资), 京建法罚(市)字: a part in brackets belongs to the sign.
            int open = Han.Is(text[start - 1]) ? start - 1 : text.LastIndexOf('(', start - 1, Math.Min(start, LongestPart));
            if (open < 0 || (open < start - 1 && (open == 0 || !Han.Is(text[open - 1]) || Han.Count(text.AsSpan(open, start - open)) != start - open - 2)))
            {
                break;
            }

            start = open;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> BehindProse(ReadOnlySpan<char> run, bool isName = false)
    {
        int republic = run.LastIndexOf(Republic);
        run = republic < 0 ? run : run[(republic + Republic.Length)..];
        int from = 0;
        foreach (string word in Prose)
        {
            int at = isName && WithinNames.Contains(word, StringComparer.Ordinal) ? -1 : run.LastIndexOf(word);
            from = at < 0 ? from : Math.Max(from, at + word.Length);
        }

        run = run[from..];
        while (isName && run.Length > 0 && "日月原".Contains(run[0], StringComparison.Ordinal))
        {
            run = run[1..];
        }

        return run;
    }

    private static ReadOnlySpan<char> BehindBody(ReadOnlySpan<char> run)
    {
        int from = 0;
        foreach (string body in Bodies)
        {
            int at = run.LastIndexOf(body);
            int behind = at + body.Length;
            from = at < 0 || run.Length - behind < 2 ? from : Math.Max(from, behind);
        }

        return run[from..];
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
