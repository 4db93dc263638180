using System.Collections.Frozen;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>The pairs of ideographs of a text, without those of nearly all news: parts of one article share many, two articles few.</summary>
internal sealed class Vocabulary
{
    // More tell nothing new, and in a very long text every pair is found.
    private const int Most = 20_000;

    private static readonly FrozenSet<int> Common =
        ("新闻 消息 央视 视网 网消 闻联 联播 中国 发展 国家 工作 表示 进行 通过 人民 更多 责任 建设 社会 今年 经济 目前 活动 服务 问题 人员 一个 推动 编辑 开展 重要 组织 记者 全国 时间 一步 地区 政府 提供 加强 持续 安全 "
            + "同时 相关 今天 方面 实现 国际 企业 推进 发布 情况 中央 我们 支持 合作 第一 全面 进一 部门 积极 以来 已经 继续 以及 共同 不断 市场 管理 公司 其中 返回 要求 世界 根据 中心 技术 查看 部分 举行 影响 代表 习近 近平 北京 包括 提升 "
            + "领域 项目 近日 可以 实施 生活 作为 保障 成为 联合 基础 环境 没有 指出 主要 显示 重点 创新 正在 他们 群众 当地 了解 发生 促进 政策 提高 行动 我国 会议 领导 报道 数据 方式 现场 主席 质量 有关 自己 第二 水平 落实 关系 委员 坚持 "
            + "负责 进入 投资 生产 超过 参加 精神 增长 参与 开始 重大 可能 其他 战略 内容 年来 政治 深入 文化 全球 能力 取得 产业 提出 机构 书记 研究 希望 平台 需要 以上 强调 教育 保护 稳定 完成 措施 国务 务院 有效 媒体 资源 交流 发现 历史 "
            + "来源 城市 发挥 期间 使用 结合 时代 介绍 系统 关于 综合 亿元 作用 努力 产品 截至 主义 解决 科技 作出 这一 力量 改革 做好 行为 区域 为了 计划 目标 维护 达到 深化 成果 健康 这是 保持 设施 未来 更加 出现 此外 任务")
        .Split(' ').Select(pair => Key(pair[0], pair[1])).ToFrozenSet();

    private readonly HashSet<int> _pairs = [];

    /// <summary>Takes in the pairs of a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length && _pairs.Count < Most; i++)
        {
            int key = Key(text[i - 1], text[i]);
            if (Tells(text[i - 1], text[i], key))
            {
                _pairs.Add(key);
            }
        }
    }

    /// <summary>How many pairs of a text the vocabulary has, and how many the text has.</summary>
    public (int Known, int All) Count(ReadOnlySpan<char> text)
    {
        (int known, int all) = (0, 0);
        for (int i = 1; i < text.Length; i++)
        {
            int key = Key(text[i - 1], text[i]);
            if (Tells(text[i - 1], text[i], key))
            {
                all++;
                known += _pairs.Contains(key) ? 1 : 0;
            }
        }

        return (known, all);
    }

    /// <summary>Whether two characters are a pair of ideographs that nearly all news have not in common.</summary>
    public static bool Tells(char first, char second, int key) => Han.Is(first) && Han.Is(second) && !Common.Contains(key);

    /// <summary>A pair as a number.</summary>
    public static int Key(char first, char second) => (first << 16) | second;
}
