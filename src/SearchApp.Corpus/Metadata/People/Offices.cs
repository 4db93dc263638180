using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Metadata.People;

/// <summary>The words for offices, and what may stand before them as part of the office's name.</summary>
internal static class Offices
{
    private const int LongestOffice = 30;
    private const int LengthOfUnit = 2;

    private static readonly string[] Words =
    [
        "总书记", "副书记", "书记", "副省长", "省长", "副市长", "市长", "副县长", "县长", "副区长", "区长", "副州长", "州长", "副旗长", "旗长", "盟长", "副镇长", "镇长", "副乡长", "乡长", "村支书", "村长",
        "副主席", "主席", "副主任", "主任", "副部长", "部长", "副局长", "局长", "副厅长", "厅长", "副司长", "司长", "副署长", "署长", "副处长", "处长", "副科长", "科长", "副所长", "所长", "副站长", "站长",
        "副委员长", "委员长", "副总理", "总理", "国务委员", "副秘书长", "秘书长", "副组长", "组长", "副院长", "院长", "副检察长", "检察长", "政委", "副司令员", "司令员", "司令", "参谋长", "副行长", "行长", "副总裁", "总裁",
        "副董事长", "董事长", "副总经理", "总经理", "经理", "副会长", "会长", "副校长", "校长", "副馆长", "馆长", "副台长", "台长", "副总统", "总统", "副外长", "外长", "防长", "财长", "大使", "总领事", "公使", "参赞", "特使", "专员",
        "发言人", "常委", "副总指挥", "总指挥", "总队长", "副总队长", "支队长", "副支队长", "大队长", "副大队长", "副社长", "社长", "副总编辑", "总编辑", "副理事长", "理事长", "副首相", "首相", "副议长", "议长", "行政长官", "官房长官",
        "国务卿", "大臣", "总干事", "国务资政", "党魁", "审计长", "巡视员", "总工程师", "支部书记", "书记长",
        "自治区领导", "省领导", "市领导", "县领导", "区领导", "州领导", "国家领导人",
    ];

    // Behind the same characters another word goes on: 主任医师, 书记处, 主席团, 水利部长江水利委员会.
    private static readonly string[] GoingOn =
    [
        "医师", "医生", "护师", "药师", "技师", "科员", "编辑", "记者", "播音员", "委员", "律师", "法医", "检察官", "法官", "处", "员", "团", "令", "级", "会议", "府", "助理", "办公", "热线", "信箱", "接待日", "一职", "职务", "候选人", "选举", "夫人",
        "小组", "班子", "干部", "机关", "成员",
        "江流域", "江水利", "江经济", "江三角", "江大桥", "江科学", "江干流", "江航", "江保护", "江口", "江大", "江沿", "江存", "江中", "江上", "江下", "江证", "江学", "江实", "江生", "江以", "江镇", "三角", "征", "城", "沙市", "春市", "官邸", "馆",
    ];

    // What an office may be extended by towards its front: bodies, fields and ranks.
    private static readonly string[] Bodies =
    [
        "人大常委会", "中央书记处", "中央军委", "中宣部", "中组部", "统战部", "中央统战部", "中联部", "新闻办公室", "新闻", "领导小组", "党委", "党组", "党支部", "党总支", "党工委", "支部", "省委", "市委", "县委", "区委", "州委", "镇委", "工委", "团委", "旗委", "中央政治局", "政治局", "中央军委", "军委", "中央", "国家", "自治区", "自治州", "政协", "政府", "市政府", "省政府", "人民政府",
        "常务", "代理", "代", "副", "原", "前", "党和", "全国", "国务院", "外交部", "国防部", "中共", "常委", "卫生健康委", "卫健委", "卫健局", "发展改革委", "发改委", "发改局", "指挥部", "委员会", "办公室", "办公厅", "省", "市", "县", "区", "州", "旗", "镇", "乡", "村", "街道", "社区", "组织部", "宣传部", "统战部",
        "纪委", "监委", "政法委", "公安", "公安厅", "公安局", "教育", "教育厅", "教育局", "财政", "财政厅", "财政局", "住建局", "交通", "民政局", "民政厅", "司法", "农业农村", "水利", "生态环境", "文化和旅游", "人社局", "疾控局", "市场监管局", "应急管理", "商务", "工信", "工信局", "国资委", "执委会", "组委会",
        "总", "专职", "第一", "首席", "常驻", "内政", "国防", "卫生", "外交", "国会", "议会", "学院", "书院", "大学", "医院", "研究院", "研究所", "中心", "协会", "公司", "集团", "分行", "银行", "支队", "大队", "机关", "秘书", "首席", "省军区", "军区", "军分区", "警备区",
        "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "工商联",
        "总队", "中队", "交警", "交通警察", "刑侦", "刑警", "治安", "治安管理", "特警", "巡警", "巡特警", "禁毒", "缉毒", "网安", "经侦", "消防", "消防救援", "海警", "边检", "执法", "综合执法", "行政执法", "武警", "出入境管理",
    ];

    private static readonly Dictionary<char, string[]> ByLast = Grouped(Words);

    private static readonly Dictionary<char, string[]> BodiesByLast = Grouped(Bodies);

    /// <summary>The characters that end an office.</summary>
    public static System.Buffers.SearchValues<char> LastCharacters { get; } = System.Buffers.SearchValues.Create([.. ByLast.Keys]);

    /// <summary>Length of the office that ends at a place; 0 when none does, or when the word goes on behind it.</summary>
    public static int LengthEndingAt(string text, int end)
    {
        int length = LongestEnding(ByLast, text, end);
        if (length == 2 && end > 2 && text[end - 3] == '公' && text[end - 2] == '司')
        {
            // 公司长沙分部 has no 司长.
            return 0;
        }

        ReadOnlySpan<char> behind = text.AsSpan(end);
        foreach (string word in length == 0 ? [] : GoingOn)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return length;
    }

    /// <summary>Whether a text holds an office or a body: such a text is no name.</summary>
    public static bool AnyWithin(string text, int start, int length)
    {
        for (int end = start + 2; end <= start + length; end++)
        {
            if (Math.Max(LongestEnding(ByLast, text, end), LongestEnding(BodiesByLast, text, end)) is >= 2 and int found && found <= end - start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the news names foreigners with an office as often as Chinese.</summary>
    public static bool IsForeign(ReadOnlySpan<char> office) =>
        office.EndsWith("总统") || office.EndsWith("首相") || office.EndsWith("总理") || office.EndsWith("外长") || office.EndsWith("防长") || office.EndsWith("财长") || office.EndsWith("议长")
        || office is "国务卿" or "大臣" or "总干事" or "发言人" or "大使" or "国务资政" or "司令";

    /// <summary>Whether an office is only a rank, which is spoken of more often than held by who is named (市领导).</summary>
    public static bool IsOfMany(ReadOnlySpan<char> office) => office.EndsWith("领导") || office.EndsWith("领导人");

    /// <summary>Where the whole office begins: with the bodies and the other offices printed before it (省委副书记、省长).</summary>
    public static int StartOf(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < LongestOffice)
        {
            int extension = LongestEnding(BodiesByLast, text, start);
            if (extension == 0 && text[start - 1] == '、')
            {
                extension = LongestEnding(ByLast, text, start - 1);
                extension += extension > 0 ? 1 : 0;
            }

            // 福州市 has no 州.
            if (extension == 0 || (extension == 1 && text[start - 1] == '州' && text[start] is '市' or '县' or '区'))
            {
                break;
            }

            start -= extension;
        }

        // 福州市市长: of 市市长 the first 市 belongs to the place.
        return IsCut(text, start, at) ? start + LengthOfUnit : at - start == 1 && text[start] == text[at] ? at : start;
    }

    // Of 巡逻支队支队长 the first 支队 belongs to a body whose name is not known whole.
    private static bool IsCut(string text, int start, int at) =>
        start > 0 && at - start >= LengthOfUnit && Han.Is(text[start - 1]) && text.AsSpan(start, LengthOfUnit) is "总队" or "支队" or "大队" or "中队";

    private static int LongestEnding(Dictionary<char, string[]> words, string text, int end)
    {
        if (end > 0 && words.TryGetValue(text[end - 1], out string[]? candidates))
        {
            ReadOnlySpan<char> before = text.AsSpan(0, end);
            foreach (string word in candidates)
            {
                if (before.EndsWith(word, StringComparison.Ordinal))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    // Longest first.
    private static Dictionary<char, string[]> Grouped(string[] words) =>
        words.Distinct(StringComparer.Ordinal).GroupBy(word => word[^1]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}
