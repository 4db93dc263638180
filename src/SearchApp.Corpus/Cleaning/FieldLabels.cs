namespace SearchApp.Corpus.Cleaning;

/// <summary>The labels that stand before a field of a date line or an editor line.</summary>
internal static class FieldLabels
{
    private static readonly Dictionary<char, (string Label, FieldKind Kind)[]> ByFirst = Load();

    /// <summary>Reads a label at the beginning of folded text; single blanks between its characters are let pass (来 源).</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="kind">What it stands for.</param>
    /// <returns>Units read, or 0 when no label begins here.</returns>
    public static int Read(ReadOnlySpan<char> text, out FieldKind kind)
    {
        kind = FieldKind.Other;
        if (text.IsEmpty || !ByFirst.TryGetValue(text[0], out (string Label, FieldKind Kind)[]? labels))
        {
            return 0;
        }

        foreach ((string label, FieldKind labelKind) in labels)
        {
            int length = Match(text, label);
            if (length > 0)
            {
                kind = labelKind;
                return length;
            }
        }

        return 0;
    }

    private static int Match(ReadOnlySpan<char> text, string label)
    {
        int at = 0;
        foreach (char c in label)
        {
            int blanks = 0;
            while (at > 0 && at < text.Length && text[at] == ' ' && blanks < 4)
            {
                at++;
                blanks++;
            }

            if (at >= text.Length || text[at] != c)
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private static Dictionary<char, (string Label, FieldKind Kind)[]> Load()
    {
        (FieldKind Kind, string Labels)[] all =
        [
            (FieldKind.Date, "发布时间 发布日期 发表时间 发表日期 刊发时间 公开日期 公开时间 上传时间 时间 日期 发布于 发表于 答复时间 回复时间 答复日期 回复日期"),
            (FieldKind.Updated, "更新时间 更新日期 最后更新 修改时间 修改日期 录入时间 来信时间 来信日期 留言时间 提问时间 写信时间"),
            (FieldKind.Signed, "成文日期 成文时间 印发日期 发文日期 生成日期"),
            (FieldKind.Source, "信息来源 文章来源 稿件来源 新闻来源 内容来源 来源 稿源 转自 来自 摘自 出处"),
            (FieldKind.Issuer, "发布机构 发布单位 发文机关 发文单位 供稿单位 信息提供 答复单位 回复单位 答复部门 回复部门"),
            (FieldKind.Author, "作者 撰稿 撰文 记者 通讯员 文/图 文 供稿"),
            (FieldKind.Editor, "责任编辑 本文编辑 网络编辑 流程编辑 新媒体编辑 值班编辑 文字编辑 编辑 责编 编审 主编 小编"),
            (FieldKind.Other, "原标题 点阅数 点阅次数 浏览次数 浏览量 浏览 点击次数 点击数 点击量 点击 阅读次数 阅读量 阅读 访问次数 访问量 人气 热度 评论 字体大小 字体 字号 大小 "
                + "审核 终审 审签 初审 复审 一审 二审 三审 监制 校对 校审 审校 摄影 图片 视觉 制图 美编 排版 统筹 策划 值班主任 值班编委 值班总监 总值班 发布人 发布 "
                + "录入 信息员 责校 分享到 分享 打印 编号 主办 关键词 关键字 标签 栏目 主题分类 索引号 图 译 编译 翻译 实习生 见习记者"),
        ];
        return all.SelectMany(group => group.Labels.Split(' ').Select(label => (Label: label, group.Kind)))
            .GroupBy(entry => entry.Label[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Label.Length).ToArray());
    }
}
