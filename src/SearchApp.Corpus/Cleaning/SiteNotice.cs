using System.Buffers;

namespace SearchApp.Corpus.Cleaning;

/// <summary>What a site says of itself at the foot of a page: copyright, disclaimer, contact, related links.</summary>
/// <remarks>
/// An article may speak of copyright, too. So a stretch is a notice when it opens as notices do, or when it speaks of the site
/// itself (本网, 本文) and of a right in one breath; and callers ask only at the foot of a page.
/// </remarks>
internal static class SiteNotice
{
    private const int LongestCall = 240;

    private static readonly string[] CopyrightOpenings =
    [
        "版权声明", "版权所有", "版权归", "版权说明", "copyright", "©", "凡本网", "凡本站", "凡注明", "凡本报", "凡来源", "凡标注", "凡署名", "未经授权", "未经许可", "未经书面",
        "未经本网", "未经本报", "违反上述声明", "违者本网", "违者将", "违者依法", "转载请注明", "转载声明", "本文版权", "本文属于原创", "本网站所刊", "本网所刊", "本网(平台)", "著作权",
    ];

    private static readonly string[] DisclaimerOpenings =
    [
        "免责声明", "免责申明", "免责条款", "声明:", "特别声明", "郑重声明", "广告声明", "风险提示", "提示:本", "提醒:本", "以上内容由", "以上内容为", "以上内容仅", "以上仅为", "以上观点",
        "本文为数据整理", "本文不构成", "本文仅代表", "本文仅供", "本文内容由", "本文内容仅", "本文系转载", "本文来自", "此文内容", "本网站所提供", "本内容", "文章内容仅", "图文来源于网络", "图片来源于网络",
        "如遇作品内容", "如有侵权", "如涉及版权", "如需转载", "若有侵权", "您若对该稿件", "平台声明", "notice:", "投资有风险", "股市有风险", "内容来源于网络",
        "文章仅代表", "仅供参考", "不构成投资建议", "未标有", "转载此文", "若有来源", "本声明", "据此投资", "据此操作", "用户应考虑", "本网未注明",
    ];

    private static readonly string[] InvitingOpenings = ["长按识别", "长按二维码", "关注公众号", "欢迎关注", "点击蓝字", "点击上方蓝字", "点击上方“"];

    private static readonly string[] NewsroomOpenings = ["新闻热线", "新闻线索报料", "爆料", "24小时报料", "新闻报料", "报料"];

    // A site's own; what a notice to the public gives (联系电话) is told apart by its neighbours.
    private static readonly string[] ContactOpenings =
    [
        "本网联系电话", "举报邮箱", "违法和不良信息", "网上有害信息", "版权侵权联系", "联系我们", "隐私权", "隐私政策", "如需获得授权", "政企内容服务", "投稿邮箱",
        .. NewsroomOpenings, .. InvitingOpenings, "本报地址", "网站标识码", "技术支持:", "主办单位:国务院办公厅", "运行维护", "icp备", "京icp", "京公网安备", "互联网新闻信息服务许可证",
        "经营许可证", "增值电信", "信息网络传播视听", "广播电视节目制作", "网站简介", "法律顾问", "网站声明", "关于我们", "关于本网", "友情链接", "all rights reserved",
    ];

    private static readonly string[] PublicContactOpenings =
    [
        "联系电话", "热线电话", "热线:", "举报电话", "投诉电话", "联系方式", "联系邮箱", "联系人:", "邮箱地址", "邮箱:", "e-mail", "email", "电话:", "传真:", "地址:", "邮编:", "客服电话", "服务热线", "值班电话",
        "微信公众号:", "扫描二维码",
    ];

    private static readonly string[] RelatedOpenings =
    [
        "相关链接", "相关阅读", "相关新闻", "相关报道", "相关稿件", "相关文章", "相关推荐", "相关专题", "相关附件", "相关档案", "附件下载", "阅读下一篇", "推荐阅读", "推荐新闻", "延伸阅读", "热门推荐", "热门新闻", "热门文章", "热点新闻", "热点推荐", "热门排行",
        "新闻排行", "阅读排行", "点击排行", "最新文章", "猜你喜欢", "为您推荐", "精彩推荐", "大家都在看", "往期回顾", "更多精彩", "更多新闻", "更多>>", "更多阅读", "点击进入", "返回搜狐", "查看更多",
        "了解更多", "了解项目详情", "点击阅读原文", "打开app", "下载app", "分享让更多", "上一篇", "下一篇", "下一页", "上一页", "上一条", "下一条", "|最新", "| 最新", "|美图", "| 美图", "本网推荐", "本文链接", "原文链接", "编辑推荐", "今日推荐",
        "请继续往下阅读", "继续阅读", "专题推荐", "图片新闻", "视频推荐", "扫码", "关键词阅读",
    ];

    private static readonly string[] CommentOpenings = ["网友评论", "网友跟贴", "我来说两句", "全部评论", "最新评论", "热门评论", "精彩评论", "发表评论", "用户评论", "评论("];

    private static readonly SearchValues<string> SiteMarks =
        SearchValues.Create(["网站标识码", "公网安备", "icp备", "icp证", "备案编号", "备案号", "技术支持:", "承办:", "承办单位:", "版权所有", "all rights reserved"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Self = SearchValues.Create(
        ["本网", "本站", "本报", "本平台", "本文", "本公众号", "本声明", "本刊", "我社", "与我们联系", "联系我们", "icp", "copyright", "版权所有"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Right = SearchValues.Create(
        [
            "版权", "著作权", "知识产权", "转载", "侵权", "法律责任", "立场无关", "投资建议", "仅供参考", "不代表", "真实性", "合法权益", "准确性", "许可证", "all rights", "镜像", "icp备", "备案", "举报", "免责", "授权",
        ],
        StringComparison.Ordinal);

    private static readonly string[] NewsWanted =
        ["想爆料", "我要爆料", "欢迎爆料", "如果您有新闻线索", "如果你有新闻线索", "如您有新闻线索", "如有新闻线索", "您有新闻线索", "欢迎提供新闻线索"];

    private static readonly SearchValues<string> WaysToTell = SearchValues.Create(["拨打", "热线", "登录", "微信", "电话", "邮箱"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Apps = SearchValues.Create(["app", "客户端"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Promises = SearchValues.Create(["更多", "精彩", "全文", "原文", "看新闻", "点我"], StringComparison.Ordinal);

    /// <summary>The kind of notice a stretch of folded text at the foot of a page is, or null.</summary>
    public static RemovalRule? Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(text);
        return Opening(text) ?? (NamesTheSite(bare) ? RemovalRule.Footer : null) ?? (bare.Length <= 200 && bare.ContainsAny(Self) && bare.ContainsAny(Right) ? RemovalRule.Copyright : null);
    }

    /// <summary>The kind of notice that a stretch opens as, or null.</summary>
    public static RemovalRule? Opening(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(text);
        return bare.IsEmpty ? null
            : Opens(bare, CopyrightOpenings) ? RemovalRule.Copyright
            : Opens(bare, DisclaimerOpenings) || ReservesRights(bare) ? RemovalRule.Disclaimer
            : (bare.Length <= 160 && Opens(bare, ContactOpenings)) || AsksForNews(bare) ? RemovalRule.Contact
            : bare.Length <= 80 && (Opens(bare, RelatedOpenings) || CallsToApp(bare)) ? RemovalRule.RelatedLinks
            : bare.Length <= 160 && bare.StartsWith("温馨提示") && bare.Contains("公众号", StringComparison.Ordinal) ? RemovalRule.Contact
            : null;
    }

    // 本文系……独家稿件, ……不代表……观点, 未经授权, 不得转载: two rights in one paragraph that speaks of itself.
    private static bool ReservesRights(ReadOnlySpan<char> text) =>
        text.StartsWith("本文") && text.Length <= LongestCall && text.IndexOfAny(Right) is >= 0 and var right && text[(right + 2)..].ContainsAny(Right);

    // 想爆料? 请登录……、拨打新闻热线……, 提供新闻线索.
    private static bool AsksForNews(ReadOnlySpan<char> text) =>
        text.Length <= LongestCall && Opens(text, NewsWanted) && text.ContainsAny(WaysToTell);

    /// <summary>
    /// The kind of notice a line between paragraphs is, or null. Addresses and telephones there are mostly the text's own, the newsroom's apart.
    /// </summary>
    public static RemovalRule? StandingAlone(ReadOnlySpan<char> line) =>
        Opening(line) is { } rule && (rule != RemovalRule.Contact || Invites(line) || Opens(TextShape.Unwrap(line), NewsroomOpenings)) ? rule : null;

    /// <summary>Whether a line invites to follow an account: such a line stands between paragraphs, too, and ends no page.</summary>
    public static bool Invites(ReadOnlySpan<char> line) => Opens(TextShape.Unwrap(line), InvitingOpenings);

    /// <summary>
    /// Whether a stretch gives a telephone or an address: the site's when a notice of the site stands next to it, else the text's.
    /// </summary>
    public static bool IsContact(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(text);
        return bare.Length <= 120 && Opens(bare, PublicContactOpenings);
    }

    /// <summary>Whether a short line heads what readers wrote.</summary>
    public static bool HeadsComments(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(line);
        return bare.Length <= 16 && !TextShape.HasSentenceEnd(bare) && (Opens(bare, CommentOpenings) || CountsComments(bare));
    }

    // 评论 23, 23条评论
    private static bool CountsComments(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim("0123456789 条个()");
        return bare.Length < line.Length && bare is "评论" or "跟贴" or "网友评论" or "查看全部" or "留言";
    }

    /// <summary>Whether a short line says who runs the site: …主办, …公网安备….</summary>
    public static bool NamesTheSite(ReadOnlySpan<char> line) =>
        line.Length <= 120 && !TextShape.HasSentenceEnd(line)
        && (line.ContainsAny(SiteMarks) || (line.IndexOf("主办") is var at && at > 0 && (at + 2 == line.Length || line[at + 2] is ' ' or ':')));

    /// <summary>Whether a short line heads a list of other articles.</summary>
    public static bool HeadsRelatedLinks(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = TextShape.Unwrap(line);
        return bare.Length <= 20 && !TextShape.HasSentenceEnd(bare) && (Opens(bare, RelatedOpenings) || bare is "推荐" or "热榜" or "热文" or "排行" or "排行榜" or "热门");
    }

    // 打开某某新闻APP,看更多图片; an article that explains an app promises nothing.
    private static bool CallsToApp(ReadOnlySpan<char> line) =>
        (line.StartsWith("打开") || line.StartsWith("下载") || line.Contains("点我", StringComparison.Ordinal)) && line.ContainsAny(Apps) && line.ContainsAny(Promises)
        && !TextShape.HasSentenceEnd(line);

    private static bool Opens(ReadOnlySpan<char> text, string[] openings)
    {
        foreach (string opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
