using System.Buffers;

namespace SearchApp.Corpus.Cleaning;

/// <summary>A row of page tools: 【打印】【字体: 大 中 小】.</summary>
internal static class ToolsRow
{
    private const int MaxLength = 120;

    private const int LongestWord = 14;
    private const int ShortestLongWord = 4;
    private const int LongestMessage = 40;

    // What a page says where its film should be.
    private static readonly string[] PlayerMessages = ["您的浏览器不支持", "你的浏览器不支持", "当前浏览器不支持", "浏览器不支持", "视频加载"];

    private static readonly SearchValues<string> Pagers = SearchValues.Create(["下一页", "上一页", "尾页", "末页"], StringComparison.Ordinal);

    private static readonly SearchValues<char> Bars = SearchValues.Create("|×*-_ ");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        ("打印 打印本页 打印本文 打印文章 打印页面 字体 字体大小 字号 大 中 小 大中小 特大 超大 较大 标准 默认 放大 缩小 增大 减小 分享 分享到 分享至 分享让更多人看到 分享到微信 "
        + "分享到微博 分享到朋友圈 分享到qq空间 关闭 关闭窗口 关闭本页 收藏 收藏本文 收藏本页 微信 微信好友 微博 新浪微博 腾讯微博 朋友圈 qq qq好友 qq空间 空间 人人网 复制链接 复制 链接 朗读 "
        + "语音播报 语音朗读 听新闻 听 a a+ a- t t+ t- 简 繁 简体 繁体 en 扫一扫 扫一扫在手机打开当前页 扫一扫分享 手机看 手机扫一扫 用微信扫一扫 纠错 网站纠错 我要纠错 点赞 赞 评论 我要评论 "
        + "返回 返回顶部 返回首页 返回列表 回到顶部 转发 推荐给朋友 发送给好友 我要分享 一键分享 阅读全文 下载 无障碍 无障碍阅读 适老版 长者模式 关怀版 视力保护色 保护视力色 背景色 杏仁黄 秋叶褐 "
        + "胭脂红 芥末绿 天蓝 雪青 灰 银河白 全文 原文 双击滚屏 手机版 电脑版 客户端 登录 注册 退出 搜索 邮箱 个人中心 更多 二维码 分享按钮 更多分享 查看评论 版面导航 标题导航 下一版 上一版 "
        + "在线荐稿 记者博客 联系记者 上一篇 下一篇 上一页 下一页 首页 尾页 末页 返回主页 版面概览 pdf版 正常 滚屏 打印此页 打印文本 小字号 大字号 中字号 收起 展开 回上一页 回首页 友善列印 转寄好友 列印 寄给朋友 分享至facebook "
        + "用微信扫码二维码 分享至好友和朋友圈 点击上方蓝字关注我们 扫码浏览 微信扫一扫 扫码关注 举报 参与互动 我要反馈 保存网页 不感兴趣 投诉 我有话说 人参与 条评论 人评论 下载word版 下载pdf版 关注 语音播报 打印此文 打印该文 打印该页 打印网页 打印内容 关闭页面 关闭此页 加入收藏 设为首页 扫描二维码 打开手机页 手机看新闻 立即打开 展开全文 查看全文 缩小字体 放大字体").Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> LongWordFirsts = SearchValues.Create([.. Words.Set.Where(word => word.Length >= ShortestLongWord).Select(word => word[0]).Distinct()]);

    /// <summary>Whether a line of folded text holds nothing but tools.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength)
        {
            return false;
        }

        if (line.Length <= LongestMessage && OfPlayer(line))
        {
            return true;
        }

        bool any = false;
        bool isPager = line[0] is '【' or '[' or '<' || line.ContainsAny(Pagers);
        for (int at = 0; at < line.Length;)
        {
            if (!IsWordUnit(line[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < line.Length && IsWordUnit(line[end]))
            {
                end++;
            }

            if (!AreWords(line[at..end], isPager))
            {
                return false;
            }

            any = true;
            at = end;
        }

        // A line of nothing but bars and crosses (|, ×) is no text either.
        return any || (line.Length <= 3 && !line.ContainsAnyExcept(Bars));
    }

    private static bool OfPlayer(ReadOnlySpan<char> line)
    {
        foreach (string message in PlayerMessages)
        {
            if (line.StartsWith(message, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Units of the longest name of a tool that folded text begins with; 0 when there is none.</summary>
    public static int WordLength(ReadOnlySpan<char> text)
    {
        int length = Math.Min(LongestWord, text.Length);
        while (length > 0 && !Words.Contains(text[..length]))
        {
            length--;
        }

        return length;
    }

    /// <summary>The same for names of four units and more, which no other name holds.</summary>
    public static int LongWordLength(ReadOnlySpan<char> text)
    {
        int length = LongWordFirsts.Contains(text[0]) ? WordLength(text) : 0;
        return length >= ShortestLongWord ? length : 0;
    }

    /// <summary>Units of a tool's name with the number that may stand before it (128人参与); 0 when there is none.</summary>
    public static int CountLength(ReadOnlySpan<char> text)
    {
        int digits = Math.Max(text.IndexOfAnyExceptInRange('0', '9'), 0);
        int length = WordLength(text[digits..]);
        return length == 0 ? 0 : digits + length;
    }

    // Names of tools one after another, as where links stand side by side: 上一版下一版; numbers of pages among them.
    private static bool AreWords(ReadOnlySpan<char> run, bool isPager)
    {
        while (!run.IsEmpty)
        {
            int length = WordLength(run);
            if (length == 0)
            {
                int digits = run.IndexOfAnyExceptInRange('0', '9');
                length = !isPager ? 0 : digits < 0 ? run.Length : digits;
            }

            if (length == 0)
            {
                return false;
            }

            run = run[length..];
        }

        return true;
    }

    private static bool IsWordUnit(char c) => char.IsLetterOrDigit(c) || c is '+' or '-';
}
