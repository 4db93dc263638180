using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata.People;

/// <summary>How far what stands behind a place says that a name ended there.</summary>
internal static class NameEnd
{
    // What people are said to do, and how they are spoken of: strong evidence.
    private static readonly Dictionary<char, string[]> Strong = Grouped(
        "表示 说 指出 强调 介绍 认为 告诉 透露 主持 出席 参加 率 率队 率领 带队 带领 一行 讲话 致辞 会见 会谈 调研 考察 检查 听取 回应 宣布 签署 主持召开 同志 先生 女士 爷爷 奶奶 亲王 陪同 作 作出 作了 发表 深入 走进 来到 前往 前来 抵达 赴 参与 称 当选 坦言 "
        + "接受 走访 慰问 看望 提出 在会上 在致辞 在接受 在讲话 在发言 现场 代表 主讲 宣读 授课 围绕 就 受邀 应邀 率团 任 出任 担任 兼任 回答 解读 呼吁 警告 要求 希望 感谢 祝贺 致电 等 等人 在 也 还 对 向 今天 昨天 当天 当地 近日 今日 昨日 日前 以及 分别 率先 涉嫌 被 揭牌 为 "
        + "陪同 参观 发言 讲授 签约 共同 首先 最后 随后 则 曾 主任 博士 教授 院士 将军 将 已 会 致 同 与 和 及 于 从 到 去 因 又 再 都 对此 之 其 邀请 会面 会晤 此前 发言人 夫人 总统 总理 首相 主席 外长 书记 访问 到访 之前 本人 办公室 时 任内 明确 举行 仍然 家族 赞助 严重 应约 通电话 研究员 工程师 直言 开始 指着 继续 解释 补充 分析 建议 回忆 一同 一道 一起 视频 提醒 坦承 通报 拒绝 作专题 重申 观看 分赴 赶赴 列席 与会 到场 到会");

    // What may stand behind a name, and within one as well.
    private static readonly Dictionary<char, string[]> Weak = Grouped("是 把 让 给 看 讲 谈 问 答 写 道 带 是 先 后 亲 自 不 没 才 却 用 进 上 下 正 依 特 也 便 曾 即 仍 手 一 亦 委 派 邀 宴 设 电 函 贺 唁");

    /// <summary>2 where a name surely ends, 1 where it may, 0 where nothing says so.</summary>
    public static int EvidenceAt(string text, int at)
    {
        if (at >= text.Length || !Han.Is(text[at]))
        {
            return at < text.Length && text[at] == '·' ? 0 : 2;
        }

        return StartsWith(Strong, text, at) ? 2 : StartsWith(Weak, text, at) ? 1 : 0;
    }

    /// <summary>Whether a word of two or more characters that goes with people begins at a place.</summary>
    public static bool WordAt(string text, int at) =>
        at < text.Length && Strong.TryGetValue(text[at], out string[]? words) && words.Any(word => word.Length > 1 && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal));

    private static bool StartsWith(Dictionary<char, string[]> words, string text, int at)
    {
        if (words.TryGetValue(text[at], out string[]? candidates))
        {
            foreach (string word in candidates)
            {
                if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Dictionary<char, string[]> Grouped(string words) =>
        words.Split(' ').Distinct(StringComparer.Ordinal).GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
}
