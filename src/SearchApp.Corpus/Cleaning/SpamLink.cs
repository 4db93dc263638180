using System.Buffers;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Marks single injected links that stand on a line of their own between the paragraphs of flat text.</summary>
/// <remarks>
/// One line tells less than a list, so all must agree. Structure: a short line that is no sentence. Position: beside running text,
/// not the first line. Vocabulary: it names what only injected links sell and how to get it, or it is the text of a link and an
/// address, and shares no two characters with the page. Context: no paragraph speaks of such wares; an article about gambling
/// does, and stays whole.
/// </remarks>
internal static class SpamLink
{
    private const int Longest = 120;
    private const int LongestAdvertisement = 80;
    private const int LongestList = 300;
    private const int FewestCommas = 7;
    private const int LongestBare = 8;
    private const int FewestParagraphs = 2;
    private const int FewestWords = 2;
    private const int MostWords = 16;

    // What injected links sell and hardly a line of an article names.
    private static readonly string[] WareWords =
        [
            "百家乐", "老虎机", "时时彩", "六合彩", "分分彩", "北京赛车", "赛车pk", "威尼斯人", "葡京", "澳门金沙", "澳门银河", "皇冠体育", "皇冠足球", "皇冠网", "皇冠最新", "新2网址", "彩票app", "bet365", "博狗", "伟德", "申博", "亚博", "万博体育", "uedbet", "188金宝博",
            "娱乐城", "真人娱乐", "真人视讯", "真人荷官", "现金棋牌", "棋牌娱乐", "棋牌游戏", "博彩", "赌场", "赌球", "赌博", "网赌", "一肖", "特码", "彩票计划", "彩票平台", "约炮", "外围女", "外围模特", "商务模特", "援交妹", "包养",
            "上门按摩", "按摩会所", "桑拿会所", "楼凤", "高清无码", "成人视频", "成人电影", "在线观看免费", "永久在线", "一本道", "东京热", "a片", "毛片", "裸聊", "高仿手表", "精仿手表", "复刻手表", "高仿包",
            "彩金", "快三", "翻墙软件",
            "传奇私服", "私服发布", "游戏外挂", "办证刻章", "刻章办证", "私家侦探", "私人侦探", "迷药", "代写论文", "代写毕业",
        ];

    private static readonly SearchValues<string> Wares = SearchValues.Create(WareWords, StringComparison.Ordinal);

    // One search tells that a page holds nothing of the kind, as most do.
    private static readonly SearchValues<string> WaresAndAccounts = SearchValues.Create([.. WareWords, .. SpamOffer.AccountWords], StringComparison.Ordinal);

    // Names of such sites, which stand in their links and not within a paragraph.
    private static readonly SearchValues<string> Brands = SearchValues.Create(
        ["开云体育", "开云官网", "kaiyun", "乐鱼体育", "爱游戏体育", "华体会", "bob体育", "开元棋牌", "ag真人", "真人登录", "电竞下载", "电竞投注", "计划群"], StringComparison.Ordinal);

    // How such a link calls: the name of a site, or what to do there.
    private static readonly SearchValues<string> Calls = SearchValues.Create(
        ["网址", "官网", "网站", "平台", "入口", "注册", "登录", "开户", "下载", "app", "在线", "网投", "会所", "专卖", "批发", "发布", "论坛", "推荐", "预约", "24小时", "首页", "导航", "手机版", "客户端", "排名", "娱乐", "微信", "qq", "加v", "稳赚"],
        StringComparison.Ordinal);

    // Who speaks of such things without selling them.
    private static readonly SearchValues<string> Reports = SearchValues.Create(
        ["罪", "打击", "查处", "警方", "公安", "警察", "举报", "反诈", "案", "禁", "整治", "治理", "防范", "曝光", "提醒", "警惕", "谨防", "涉", "嫌", "远离", "拒绝", "抵制", "法", "图为", "记者", "受害", "骗"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Addresses = SearchValues.Create(["http://", "https://", "www.", ".com", ".net", ".cc", ".vip", ".xyz", ".top", "t.me/"], StringComparison.Ordinal);

    // Who has such an address sells nothing.
    private static readonly SearchValues<string> PublicAddresses = SearchValues.Create([".gov", ".edu", ".org", ".mil", "@"], StringComparison.Ordinal);

    // What a page's own addresses are introduced by.
    private static readonly SearchValues<string> Introductions = SearchValues.Create(
        [
            "网址", "官网", "网站", "平台", "入口", "注册", "登录", "下载", "app", "客户端", "报名", "查询", "系统", "全文", "链接", "详见", "详情", "来源", "直播", "视频", "附件", "投稿", "邮", "原文", "码", "关注", "微信", "微博", "公众号", "地址", "报", "新闻", "中国", "政府",
            "国家", "省", "市", "县", "委", "局", "部", "大学", "学院", "学校", "协会", "研究", "馆", "社", "公示", "公告", "通知", "名单", "网上", "点击", "参见", "主页", "咨询", "电话", "访问", "见", "请",
        ],
        StringComparison.Ordinal);

    // 广告语征集, 广告牌: words that begin so.
    private static readonly SearchValues<char> WordsOfAdvertising = SearchValues.Create("语法业牌费片商位词栏宣部");

    private static readonly SearchValues<char> Marks = SearchValues.Create("。,;!?、《“");

    /// <summary>Marks them; called once whole lines are labelled.</summary>
    public static void Mark(PageText page, List<Block> blocks)
    {
        int paragraphs = blocks.Count(block => block.IsProse && block.Rule is null);
        var words = new PageWords(page, blocks);
        Lazy<Block[]> speaking = new(() => [.. blocks.Where(block => (block.IsProse || block == blocks[0]) && Names(page.FoldedSpan(block.Start, block.End)))]);
        for (int i = 0; i < (paragraphs < FewestParagraphs ? 0 : blocks.Count); i++)
        {
            Block block = blocks[i];
            if (block.Rule is null && ((block.Length <= Longest ? RuleOf(page, blocks, i, words, speaking) : null) ?? ListRule(page, block)) is { } rule)
            {
                block.Rule = rule;
                block.IsProse = false;
            }
        }
    }

    // Words for search engines with commas between, which look like running text.
    private static RemovalRule? ListRule(PageText page, Block block) =>
        block.Length <= LongestList && page.FoldedSpan(block.Start, block.End) is var line && line.Count(',') >= FewestCommas && SpamList.Matches(line, line, TextScript.Unknown, default) ? RemovalRule.Spam : null;

    private static RemovalRule? RuleOf(PageText page, List<Block> blocks, int index, PageWords words, Lazy<Block[]> speaking)
    {
        // Links stand on several lines, or above all else.
        Block block = blocks[index];
        bool isFirst = index == 0 || blocks[index - 1].Rule == RemovalRule.Spam;
        bool isBelow = index > 0 && blocks[index - 1].IsProse;
        bool isAbove = index + 1 < blocks.Count && blocks[index + 1].IsProse;
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        if (!isFirst && !isBelow && !isAbove)
        {
            return null;
        }

        bool isAdvertisement = index > 0 && line.Length <= LongestAdvertisement && line.StartsWith("广告") && line[^1] is '!' or '?' && !WordsOfAdvertising.Contains(line[2]);
        return Sells(line) && !IsSpokenOf(speaking, block) ? RemovalRule.Spam
            : isBelow && isAbove && IsStrange(page, blocks[index - 1], block) ? RemovalRule.Spam
            : (isAdvertisement || SpamOffer.Matches(line, isLine: true)) && words.AreOthersThanIn(block.Start, block.End) ? isAdvertisement ? RemovalRule.Advertisement : RemovalRule.Spam
            : null;
    }

    /// <summary>Whether a page may hold an injected link or an offer within a paragraph.</summary>
    public static bool MayHold(ReadOnlySpan<char> page) => page.ContainsAny(WaresAndAccounts);

    /// <summary>Where folded text first names what injected links sell; -1 when it does not.</summary>
    public static int IndexOfWare(ReadOnlySpan<char> text) => text.IndexOfAny(Wares);

    /// <summary>Where a stretch first holds an address, or the end of one; -1 when it holds none.</summary>
    public static int IndexOfAddress(ReadOnlySpan<char> text) => text.IndexOfAny(Addresses);

    /// <summary>Whether a stretch holds an address of a public body or of mail.</summary>
    public static bool IsPublicAddress(ReadOnlySpan<char> text) => text.ContainsAny(PublicAddresses);

    /// <summary>Whether a short stretch of folded text offers such wares and says how to get them, and is no report.</summary>
    public static bool Sells(ReadOnlySpan<char> line)
    {
        // Most lines are sentences, and are told so at once.
        ReadOnlySpan<char> inner = line.TrimEnd('。');
        if (inner.ContainsAny("。;《") || IndexOfWareOrBrand(line) is not (>= 0 and var ware) || line.ContainsAny(Reports))
        {
            return false;
        }

        bool isMany = IndexOfWareOrBrand(line[(ware + 2)..]) >= 0;
        if (inner.Length < line.Length && !isMany)
        {
            return false;
        }

        return line.ContainsAny(Addresses)
            ? !line.ContainsAny(PublicAddresses)
            : (line.Length <= LongestBare || line.ContainsAny(Calls) || isMany) && !line.ContainsAny("\"“");
    }

    // Whether the page is about such wares: a paragraph or the first line names them.
    private static bool IsSpokenOf(Lazy<Block[]> speaking, Block line) => speaking.Value.Length > 1 || (speaking.Value.Length == 1 && speaking.Value[0] != line);

    private static int IndexOfWareOrBrand(ReadOnlySpan<char> text) => text.IndexOfAny(Wares) is >= 0 and var ware ? ware : text.IndexOfAny(Brands);

    private static bool Names(ReadOnlySpan<char> text) => IndexOfWareOrBrand(text) >= 0 && !(text.Length <= Longest && Sells(text));

    // 折叠电动车 http://…: the text of a link and its address, of which nothing else on the page speaks.
    private static bool IsStrange(PageText page, Block before, Block block)
    {
        ReadOnlySpan<char> line = page.FoldedSpan(block.Start, block.End);
        if (line.ContainsAny(Marks) || Han.Count(line) is < FewestWords or > MostWords || !line.ContainsAny(Addresses) || line.ContainsAny(PublicAddresses)
            || line.ContainsAny(Introductions) || line.Count(':') > (line.Contains("://", StringComparison.Ordinal) ? 1 : 0)
            || page.FoldedText[before.End - 1] == ':')
        {
            return false;
        }

        ReadOnlySpan<char> above = page.FoldedText.AsSpan(0, block.Start);
        ReadOnlySpan<char> below = page.FoldedText.AsSpan(block.End);
        for (int i = 0; i + 1 < line.Length; i++)
        {
            ReadOnlySpan<char> pair = line.Slice(i, 2);
            if (Han.Is(pair[0]) && Han.Is(pair[1]) && (above.IndexOf(pair) >= 0 || below.IndexOf(pair) >= 0))
            {
                return false;
            }
        }

        return true;
    }
}
