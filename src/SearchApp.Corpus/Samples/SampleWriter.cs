using System.Globalization;

namespace SearchApp.Corpus.Samples;

/// <summary>Writes made-up articles.</summary>
internal static class SampleWriter
{
    private static readonly string[] Topics =
    [
        "疫苗接种", "防汛抗旱", "秋粮收购", "营商环境", "义务教育", "养老服务", "乡村振兴", "水源保护", "安全生产", "稳定就业", "老旧小区改造", "公共交通", "文物保护", "森林防火", "数字政务", "医疗保障", "食品安全", "职业培训", "托育服务",
        "垃圾分类", "节能降碳", "中小企业", "农村供水", "城市更新", "知识产权",
    ];

    private static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "沈", "韩", "杨", "朱", "许", "何"];

    private static readonly string[] GivenNames = ["示例", "例文", "样章", "样文", "拟名", "虚构"];

    private static readonly string[] Measures =
    [
        "建立工作台账，按月调度、按季通报", "优化办理流程，把平均时限压缩三分之一", "增设便民服务点，方便群众就近办理", "组织专家下基层，现场解答疑难问题", "加强部门协同，做到信息共享、结果互认",
        "开展全面排查，发现一处、整改一处", "加大宣传力度，提高政策知晓率", "落实资金保障，确保专款专用", "完善应急预案，定期组织演练", "畅通投诉渠道，接受社会监督", "强化考核评估，把成效作为重要依据",
        "推广试点经验，由点到面稳步推开",
    ];

    private static readonly string[] Reasons =
    [
        "今年以来，这项工作总体平稳，但一些地方仍有短板", "随着需求增加，基层人手不足的问题逐步显现", "上半年的评估显示，群众的满意程度有所提高", "近期天气多变，不确定因素增多",
        "调研中，企业和群众提出了不少意见和建议", "与去年同期相比，主要指标都有改善",
    ];

    /// <summary>A new article of some province and some day in ten years.</summary>
    public static SampleArticle Write(Random random)
    {
        Region region = Regions.Provinces[random.Next(Regions.Provinces.Count)];
        DateTime published = new DateTime(2015, 1, 1, 6, 0, 0, DateTimeKind.Unspecified)
            .AddDays(random.Next(3652)).AddSeconds(random.Next(12 * 3600));
        string topic = Pick(random, Topics);
        string person = Pick(random, Surnames) + Pick(random, GivenNames);
        string title = string.Create(CultureInfo.InvariantCulture, $"{region.ShortName}召开{topic}工作示例会议 推出{random.Next(3, 20)}项措施");
        return new SampleArticle(
            title,
            $"{topic}工作第{Chinese(random.Next(1, 10))}次示例调度",
            Paragraphs(random, region, topic, person, published),
            published,
            region,
            $"{region.ShortName}示例日报",
            Pick(random, Surnames) + Pick(random, GivenNames));
    }

    /// <summary>The same article as another paper brings it two hours later: other source and editor, the last paragraph left out.</summary>
    public static SampleArticle Repost(SampleArticle article, Random random) => article with
    {
        Paragraphs = [.. article.Paragraphs.Take(article.Paragraphs.Count - 1)],
        Published = article.Published.AddHours(2),
        Source = $"{article.Region.ShortName}示例晚报",
        Editor = Pick(random, Surnames) + Pick(random, GivenNames),
    };

    private static List<string> Paragraphs(Random random, Region region, string topic, string person, DateTime published)
    {
        var paragraphs = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"{published.Month}月{published.Day}日，{region.Name}召开{topic}工作示例会议，研究部署下一阶段的任务。示例小组组长{person}主持会议并讲话。"),
        };
        for (int i = random.Next(2, 6); i > 0; i--)
        {
            paragraphs.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"会议指出，{Pick(random, Reasons)}。{region.ShortName}各地要围绕{topic}，{Pick(random, Measures)}；要{Pick(random, Measures)}，力争在{random.Next(2, 12)}个月内见到成效。"));
        }

        paragraphs.Add("会议还听取了有关部门的汇报，并就落实示例措施作出安排。");
        paragraphs.Add("本文是示例，其中的人物和事件均为虚构。");
        return paragraphs;
    }

    private static string Chinese(int digit) => "零一二三四五六七八九".Substring(digit, 1);

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
