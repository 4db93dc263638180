using System.Buffers;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Tells injected link lists from the lists that a page has of its own.</summary>
/// <remarks>
/// Four things are weighed together: the structure (many short items, no sentence), the position (callers ask outside the running
/// text), the script (the page in traditional characters, the list in simplified ones) and the vocabulary of what is advertised
/// so. An article about gambling is running text, so it is never weighed.
/// </remarks>
internal static class SpamList
{
    private const int MinItems = 8;
    private const int MinPlainItems = 5;
    private const int LongestWord = 9;

    // Of a longer text this much is asked whether it has the items of a list, so that the time does not grow with the square of a page.
    private const int MostOfBody = 1 << 16;

    // What injected links sell. Words of two characters or more; in a list, not in a sentence.
    private static readonly SearchValues<string> Wares = SearchValues.Create(
        [
            "彩票", "博彩", "赌", "百家乐", "老虎机", "时时彩", "棋牌", "娱乐城", "娱乐平台", "娱乐场", "六合", "开奖", "一码", "特码", "赛车pk", "快三", "走势图", "彩金", "投注", "威尼斯人", "葡京", "金沙", "皇冠", "bet365", "博狗",
            "足球竞猜", "竞猜", "体育平台", "真人", "麻将", "外挂", "透视", "私服", "破解版", "私家侦探", "私人侦探", "代开发票", "发票", "办证", "刻章", "贷款", "套现", "征信", "刷单", "兼职", "日结", "刷票", "网赚", "快排", "seo",
            "站群", "外链", "代考", "黑客", "接单", "定位找人", "在线观看", "观看免费", "视频免费", "中文字幕", "永久在线", "成人", "无码", "美女", "按摩", "会所", "包养", "试管婴儿", "代孕", "减肥", "壮阳", "增高", "丰胸",
            "高仿", "精仿", "复刻", "手表批发", "优惠券", "网游", "手游", "礼包", "电视剧", "电影在线", "高清电影", "小说全文", "算命", "白癜风", "信用卡", "股票内幕", "荐股", "外汇ea", "网址", "官网下载", "下载安装", "注册",
            "菠菜", "套路贷", "借钱", "裸聊", "约炮", "迷药", "假币", "驾照", "学历", "毕业证", "棋盘", "捕鱼", "电玩", "斗地主", "快播", "福利", "a片", "激情", "情趣", "香烟批发", "毛片", "影院",
            "国产精品", "欧美日韩", "一区二区", "av在线", "人妻", "小说网", "免费小说", "最新章节", "笔趣阁", "无弹窗", "txt下载", "永利", "新濠", "国际娱乐",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("|/·•-_ \n\r>");
    private static readonly SearchValues<char> DelimitersAndCommas = SearchValues.Create("|/·•-_ \n\r>,");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?");

    /// <summary>Whether a stretch outside the running text is an injected link list.</summary>
    /// <param name="folded">The stretch, folded.</param>
    /// <param name="original">The stretch as the source has it.</param>
    /// <param name="pageScript">The script of the running text.</param>
    /// <param name="body">The running text, folded.</param>
    public static bool Matches(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, TextScript pageScript, ReadOnlySpan<char> body)
    {
        (int items, int letters, int wares, int sentences) = Measure(folded);
        bool isPlain = items >= MinPlainItems && wares * 5 >= items * 4;
        if ((items < MinItems && !isPlain) || letters > items * 16 || sentences * 10 > items || Han.Count(folded) * 2 < letters)
        {
            return false;
        }

        // A page of nothing but a list is judged by its words alone, so they must be plain.
        if (body.IsEmpty)
        {
            return wares * 2 >= items;
        }

        body = body[..Math.Min(MostOfBody, body.Length)];
        wares = wares == 0 ? 0 : WaresUnspokenOf(folded, body);
        bool sells = wares * 5 >= items && wares >= 2;
        bool sellsSome = wares >= 1;
        bool sellsMore = wares >= 2 && wares * 10 >= items && items >= 12;
        bool isWordy = letters * 10 >= items * 42;
        if (sells || !(sellsSome || isWordy))
        {
            return sells;
        }

        bool switchesScript = pageScript == TextScript.Traditional && ScriptDetector.Detect(original) == TextScript.Simplified;
        return (switchesScript || (isWordy && sellsMore)) && IsForeign(folded, items, body);
    }

    // Whether nine in ten of the items stand nowhere in the running text.
    private static bool IsForeign(ReadOnlySpan<char> list, int items, ReadOnlySpan<char> body)
    {
        int unrelated = 0;
        foreach (System.Range range in list.SplitAny(Items(list)))
        {
            ReadOnlySpan<char> item = list[range].Trim();
            unrelated += item.Length >= 2 && body.IndexOf(item, StringComparison.Ordinal) < 0 ? 1 : 0;
        }

        return unrelated * 10 >= items * 9;
    }

    // The menu of a page about loans names them, too, and sells none.
    private static int WaresUnspokenOf(ReadOnlySpan<char> list, ReadOnlySpan<char> body)
    {
        int wares = 0;
        foreach (System.Range range in list.SplitAny(Items(list)))
        {
            ReadOnlySpan<char> item = list[range].Trim();
            int ware = item.Length < 2 || item[^1] == '罪' ? -1 : item.IndexOfAny(Wares);
            wares += ware >= 0 && body.IndexOf(item.Slice(ware, 2), StringComparison.Ordinal) < 0 ? 1 : 0;
        }

        return wares;
    }

    // Words for search engines have a comma behind each: no sentence has so many.
    private static SearchValues<char> Items(ReadOnlySpan<char> text) => text.Count(',') * LongestWord > text.Length && !text.ContainsAny(SentenceEnds) ? DelimitersAndCommas : Delimiters;

    private static (int Items, int Letters, int Wares, int Sentences) Measure(ReadOnlySpan<char> text)
    {
        (int items, int letters, int wares, int sentences) = (0, 0, 0, 0);
        SearchValues<char> delimiters = Items(text);
        for (int i = 0; i < text.Length; i++)
        {
            // A dot inside an address or a number ends nothing.
            bool isInside = text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]);
            sentences += text[i] is '。' or '!' or '?' or '.' or ',' or '、' && !isInside && !(text[i] == ',' && delimiters == DelimitersAndCommas) ? 1 : 0;
        }

        foreach (System.Range range in text.SplitAny(delimiters))
        {
            ReadOnlySpan<char> item = text[range].Trim();
            if (item.Length >= 2)
            {
                items++;
                letters += item.Length;
                // Lists of offences (开设赌场罪) name the same things, and sell none.
                wares += item.ContainsAny(Wares) && item[^1] != '罪' ? 1 : 0;
            }
        }

        return (items, letters, wares, sentences);
    }
}
