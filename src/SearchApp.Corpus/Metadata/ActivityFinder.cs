using System.Buffers;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds what a text reports that somebody did in office: by words of the headline and of the opening, each with its clause.</summary>
internal static class ActivityFinder
{
    private const int Opening = 600;
    private const int LongestEvidence = 40;

    // A type, the words that tell it, and words around them that do not.
    private static readonly Rule[] Rules =
    [
        new("调研", "调研时 实地调研 赴基层调研 深入调研 调研指导 专题调研 调研组 调研 考察", "调研报告 调研员 调研机构 市场调研 调研显示 调研数据 问卷 调研行 机构调研 调研公司 考察期 科学考察 科考 考察队 接受考察 考察对象"),
        new("视察", "视察", "视察员"),
        new("会见", "会见 会晤 举行会谈", "会见室 新闻会见"),
        new("慰问", "走访慰问 看望慰问 慰问活动 慰问了 送去慰问 慰问", "慰问电 慰问金 慰问品 表示慰问 诚挚慰问 诚挚的慰问"),
        new("督察", "督察组 督查组 督导组 督查 督导 执法检查 环保督察", "督察长 督查室 +督查 +督导"),
        new("任免", "任免名单 任前公示 决定任命 免去 任命", "任命书"),
        new("签约", "签约仪式 签约 签署合作 签署战略合作 签署协议 签署了", "签约率 签约居民 家庭医生签约 签约服务 签约额 签约金额 签约面积 签约销售 签约客户 签约订单 签约球员 签约作家 签约艺人 签约歌手 签约主播 签约摄影师 签约设计师 签约医生 签约数 签约量 签约价 未签约 房签约 网签约 新签约 续签约"),
        new("发布会", "新闻发布会 发布会 吹风会 例行记者会 记者会", ""),
        new("座谈会", "座谈会 座谈交流 举行座谈", ""),
        new("批示", "作出重要指示 作出重要批示 作出批示 作出指示 批示", "批示件"),
        new("致信", "致贺信 贺信 致信 贺电 致电祝贺 致电表示 致电慰问 慰问电 唁电", "致信息"),
        new("演练", "应急演练 演练 联合演习 军事演习", ""),
        new("开工", "开工仪式 奠基 揭牌仪式 揭牌 启动仪式 竣工仪式 通车仪式 正式开工 集中开工", ""),
        new("会议", "召开会议 主持召开 主持会议 常务会议 会议指出 会议强调 会议要求 会议认为 会议审议 全体会议 工作会议 电话会议 专题会议 视频会议 扩大会议 党组会议 联席会议 常委会会议 推进会 动员会 表彰大会 代表大会 全会", "全会精神 会议精神 代表大会常务 代表大会制度 以来"),
        new("部署", "研究部署 安排部署 动员部署 部署会 作出部署 作出全面部署", "决策部署 战略部署 部署要求"),
        new("印发", "印发 联合发布 出台《 出台了《 发布《 发布了《 公布《 下发《 下发了《", "印发的"),
    ];

    private static readonly SearchValues<char> Ends = SearchValues.Create("。!?;,\n!?;,:");

    /// <summary>The activities, in the order of <see cref="ActivityTypes.All"/>, each type once.</summary>
    /// <param name="title">The headline as the source has it.</param>
    /// <param name="foldedTitle">The same, folded.</param>
    /// <param name="original">The text as the source has it.</param>
    /// <param name="folded">The same, folded.</param>
    public static IReadOnlyList<Activity> Find(string title, string foldedTitle, string original, string folded)
    {
        var activities = new List<Activity>();
        int opening = Math.Min(Opening, folded.Length);
        foreach (Rule rule in Rules)
        {
            if (rule.Find(title, foldedTitle, foldedTitle.Length) is { } inTitle)
            {
                activities.Add(inTitle);
            }
            else if (rule.Find(original, folded, opening) is { } inText)
            {
                activities.Add(inText);
            }
        }

        return activities;
    }

    private sealed class Rule
    {
        private readonly string _type;
        private readonly string[] _words;
        private readonly string[] _others;

        public Rule(string type, string words, string others)
        {
            _type = type;
            _words = words.Split(' ');
            _others = others.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        public Activity? Find(string original, string folded, int end)
        {
            foreach (string word in _words)
            {
                for (int at = folded.AsSpan(0, end).IndexOf(word); at >= 0;)
                {
                    (int from, int to) = Clause(folded, at, at + word.Length);
                    if (!IsStudied(folded, at + word.Length) && !Array.Exists(_others, other => folded.AsSpan(Math.Max(from, at - 4), Math.Min(to, at + word.Length + 4) - Math.Max(from, at - 4)).Contains(other, StringComparison.Ordinal)))
                    {
                        return new Activity(_type, original[from..to].Trim());
                    }

                    int next = folded.AsSpan(at + 1, end - at - 1).IndexOf(word);
                    at = next < 0 ? -1 : at + 1 + next;
                }
            }

            return null;
        }

        // 学习贯彻……座谈会上的重要讲话精神: held some other day.
        private static bool IsStudied(string folded, int end)
        {
            ReadOnlySpan<char> behind = folded.AsSpan(end, Math.Min(14, folded.Length - end));
            int stop = behind.IndexOfAny(Ends);
            return (stop < 0 ? behind : behind[..stop]).Contains("讲话精神", StringComparison.Ordinal);
        }

        private static (int From, int To) Clause(string folded, int start, int end)
        {
            int before = folded.AsSpan(0, start).LastIndexOfAny(Ends) + 1;
            int behind = folded.AsSpan(end).IndexOfAny(Ends);
            int to = behind < 0 ? folded.Length : end + behind;
            int from = Math.Max(before, Math.Min(start, to - LongestEvidence));
            return (Math.Max(from, start - LongestEvidence), Math.Min(to, Math.Max(end, from + LongestEvidence)));
        }
    }
}
