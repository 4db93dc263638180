using System.Buffers;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Tells an advertisement that gives its number: 代开各类发票, 可先验票后付款, 微信 example88.</summary>
/// <remarks>
/// Honest pages name most of these wares, too, and give numbers. So all must agree: wares and words that praise them, a number of the kind on
/// which such offers are taken, no quotation, no word of a report or of a service to readers, and hardly a pair of characters in common with the rest of the page.
/// On a line of its own what is sold may be anything that is praised enough when the number is a person's: a mobile, an account or an address that is no public one.
/// </remarks>
internal static class SpamOffer
{
    private const int Longest = 120;
    private const int LongestLabel = 10;
    private const int MobileDigits = 11;
    private const int Repeats = 3;
    private const int ShortestId = 5;
    private const int FewestTerms = 3;
    private const int FewestOfOwn = 2;

    private static readonly SearchValues<string> Wares = SearchValues.Create(
        [
            "贷款", "放款", "借款", "下款", "到账", "征信", "黑户", "套现", "用钱", "发票", "验票", "办证", "刻章", "毕业证", "学历", "学位证", "驾驶证", "论文", "代写", "代发", "职称", "涨停", "牛股", "黑马", "荐股", "诊股", "炒股",
            "壮阳", "补肾", "早泄", "减肥", "丰胸", "增高", "秘方", "偏方", "白癜风", "牛皮癣", "癫痫", "性病", "人流", "试管婴儿", "代孕", "侦探", "出轨", "婚外情", "取证", "定位", "窃听", "刷单", "兼职", "日结", "网赚", "排名", "seo", "外链",
            "收u", "usdt", "跑分", "虚拟币", "翻墙", "vpn", "外挂", "私服", "彩票", "计划群", "开奖", "彩金", "按摩", "外围", "高仿", "精仿", "香烟", "假币", "黑客", "监听", "卡密", "游戏币", "包过", "考试答案", "精彩视频",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Praises = SearchValues.Create(
        [
            "免费", "领取", "秒到", "当天", "无抵押", "不看", "无视", "包", "付款", "诚信", "可查", "稳赚", "赚", "退款", "见效", "名额", "24小时", "同号", "加微", "加qq", "详聊", "全国", "长期", "在线", "哪家好", "专业", "均可", "急", "首页", "快速", "日赚", "零风险",
            "先到先得", "送", "注册", "下载", "一手", "批发", "低价", "质量", "保密", "信誉", "每天", "推荐", "接单", "高价", "回收", "出售", "出租", "转让", "上门", "面议", "正品", "提款", "首存", "提现", "充值", "引流", "吸粉", "软件", "私密",
            "在家可做", "代办", "加盟", "特价", "厂家", "直销", "同步", "联系客服", "咨询客服", "一对一", "招代理", "招聘",
        ],
        StringComparison.Ordinal);

    /// <summary>What an account or an address begins with.</summary>
    public static string[] AccountWords { get; } = ["微信", "薇信", "v信", "加v", "vx", "qq", "扣扣", "飞机@", "飞机:", "t.me", "telegram", "whatsapp", "www.", "http"];

    // On what such offers are taken; behind it an address of letters and digits.
    private static readonly SearchValues<string> Accounts = SearchValues.Create(["微信", "薇信", "v信", "加v", "vx", "qq", "扣扣", "飞机@", "飞机:", "t.me", "telegram", "whatsapp"], StringComparison.Ordinal);
    private static readonly SearchValues<string> AccountsAndAddresses = SearchValues.Create(AccountWords, StringComparison.Ordinal);
    private static readonly SearchValues<string> Lines = SearchValues.Create(["电话", "手机", "热线"], StringComparison.Ordinal);

    // Who speaks of such things without selling them, or serves those who read.
    private static readonly SearchValues<string> Reports = SearchValues.Create(
        ["罪", "打击", "查处", "警方", "公安", "警察", "举报", "投诉", "反诈", "案", "禁", "整治", "治理", "防范", "曝光", "提醒", "警惕", "谨防", "嫌", "远离", "抵制", "法", "记者", "骗", "通知", "政策", "规定", "政府", "群众", "公众号", "小程序", "求助", "启事", "登记", "值班"],
        StringComparison.Ordinal);

    /// <summary>Whether a stretch of folded text reads as such an offer, or says nothing but the ware, again and again.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="isLine">Whether it is a line of its own: within a paragraph it must name a ware.</param>
    public static bool Matches(ReadOnlySpan<char> text, bool isLine)
    {
        if (text.Length > Longest || text.ContainsAny("。\"“") || text.ContainsAny(Reports))
        {
            return false;
        }

        if (HasOwnNumber(text))
        {
            int wares = Count(text, Wares);
            return wares + Count(text, Praises) >= (wares > 0 ? FewestOfOwn : FewestTerms) && (isLine || wares > 0);
        }

        int ware = text.IndexOfAny(Wares);
        return ware >= 0 && (HasNumber(text, Lines) ? Count(text, Wares) + Count(text, Praises) >= FewestTerms : !text.ContainsAny(",!?") && text.Contains(' ') && text.Count(text.Slice(ware, 2)) >= Repeats);
    }

    /// <summary>Whether a text names what is offered so.</summary>
    public static bool NamesWare(ReadOnlySpan<char> text) => text.ContainsAny(Wares);

    /// <summary>Where a text first names an account or an address; -1 in most texts.</summary>
    public static int IndexOfAccount(ReadOnlySpan<char> text) => text.IndexOfAny(AccountsAndAddresses);

    private static bool HasOwnNumber(ReadOnlySpan<char> text) =>
        HasMobile(text) || HasNumber(text, Accounts) || (SpamLink.IndexOfAddress(text) >= 0 && !SpamLink.IsPublicAddress(text));

    // Letters and digits behind the handle.
    private static bool HasNumber(ReadOnlySpan<char> text, SearchValues<string> handles)
    {
        for (int at = text.IndexOfAny(handles); at >= 0; at = text.IndexOfAny(handles))
        {
            text = text[(at + 2)..];
            (int run, bool digit) = (0, false);
            foreach (char c in text[..Math.Min(LongestLabel + ShortestId, text.Length)])
            {
                bool isId = char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
                (run, digit) = isId ? (run + 1, digit || char.IsAsciiDigit(c)) : (0, false);
                if (digit && run >= ShortestId)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasMobile(ReadOnlySpan<char> text)
    {
        int run = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                run++;
            }
            else
            {
                if (run == MobileDigits && text[i - run] == '1')
                {
                    return true;
                }

                run = 0;
            }
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<string> words)
    {
        int count = 0;
        for (int at = text.IndexOfAny(words); at >= 0; count++)
        {
            text = text[Math.Min(at + 2, text.Length)..];
            at = text.IndexOfAny(words);
        }

        return count;
    }
}
