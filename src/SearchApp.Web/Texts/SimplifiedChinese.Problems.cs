using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>What may be odd in a query, and what a looser search gives up.</content>
internal static partial class SimplifiedChinese
{
    private static Dictionary<QueryProblemKind, string> QueryProblems => new()
    {
        [QueryProblemKind.OpenQuote] = "第 {1} 个字符的引号没有闭合，已读到末尾。",
        [QueryProblemKind.OpenBracket] = "第 {1} 个字符的括号没有闭合，已读到末尾。",
        [QueryProblemKind.StrayBracket] = "第 {1} 个字符的右括号前面没有左括号，已略过。",
        [QueryProblemKind.NothingBeside] = "第 {1} 个字符的“{0}”缺少一边的词，已略过。",
        [QueryProblemKind.NothingToExclude] = "第 {1} 个字符的“{0}”后面没有要排除的词，已略过。",
        [QueryProblemKind.EmptyField] = "“{0}”后面没有值，已略过。",
        [QueryProblemKind.EmptyBrackets] = "括号里没有词，已略过。",
        [QueryProblemKind.NoCharacters] = "“{0}”里没有可以查找的字，已略过。",
        [QueryProblemKind.ShortPrefix] = "“*”前面至少要有两个字符，已按没有“*”的词查找。",
        [QueryProblemKind.MisplacedStar] = "“*”只能在词尾，已略过。",
        [QueryProblemKind.TooLong] = "查询超过 {2} 个字符，后面的部分没有读。",
        [QueryProblemKind.TooManyParts] = "查询超过 {2} 个词，从“{0}”起没有读。",
        [QueryProblemKind.TooDeep] = "括号超过 {2} 层，更深的一层按外层读。",
        [QueryProblemKind.TooFar] = "距离最多 {2} 个字，已按 {2} 查找。",
        [QueryProblemKind.UnknownRegion] = "不认识地区“{0}”，这个条件已略过。",
        [QueryProblemKind.UnknownDate] = "读不懂日期“{0}”，这个条件已略过；可以写 2021、2021-06、2021-06-01 或 2021-03..2021-06。",
        [QueryProblemKind.NoToday] = "“{0}”要从某一天往回数，但没有给出这一天，这个条件已略过。",
        [QueryProblemKind.ReversedDates] = "日期的先后颠倒了，已对调。",
    };

    private static Dictionary<LooserKind, string> Looser => new()
    {
        [LooserKind.Regions] = "去掉地区“{0}”",
        [LooserKind.About] = "去掉涉及地区“{0}”",
        [LooserKind.Sources] = "去掉来源“{0}”",
        [LooserKind.Columns] = "去掉栏目“{0}”",
        [LooserKind.People] = "去掉人物“{0}”",
        [LooserKind.Issuers] = "去掉机构“{0}”",
        [LooserKind.Numbers] = "去掉文号“{0}”",
        [LooserKind.Activities] = "去掉活动“{0}”",
        [LooserKind.Scripts] = "去掉字体“{0}”",
        [LooserKind.Dates] = "去掉日期条件",
        [LooserKind.Quarantine] = "不限于隔离的文章",
        [LooserKind.AllFilters] = "去掉全部筛选条件",
        [LooserKind.Word] = "去掉“{0}”",
        [LooserKind.OfPlace] = "也查发布于当地、涉及当地而未写出地名的文章",
        [LooserKind.Synonyms] = "也查同义词",
        [LooserKind.Signs] = "去掉引号和其他符号，只查这些词",
        [LooserKind.EveryWord] = "不要求每个词都出现，按相关程度排列",
    };

    private static Dictionary<string, string> RuleReasons => new(StringComparer.Ordinal)
    {
        ["pinyin-gloss"] = "它注出前一个字的读音。",
        ["breadcrumb"] = "它是本页在网站中的路径。",
        ["navigation"] = "它通向网站的其他页面。",
        ["tools-row"] = "它是一行页面工具，如打印、字号、分享。",
        ["date-line"] = "它写明发布的时间、来源；这些已记入文章信息。",
        ["editor"] = "它写明编辑是谁；已记入文章信息。",
        ["copyright"] = "它是版权或许可声明。",
        ["disclaimer"] = "它是网站的免责声明。",
        ["contact"] = "它是网站的电话、邮箱或地址。",
        ["related-links"] = "它列出其他文章。",
        ["advertisement"] = "它是广告。",
        ["spam-list"] = "它是与本页无关的链接，或一串这样的链接。",
        ["repeated-title"] = "它重复了标题。",
        ["footer"] = "它属于页脚。",
        ["site-name"] = "它是网站或栏目的名称。",
        ["reader-comments"] = "它是读者对本页的评论。",
        ["script"] = "它是网页的脚本或样式。",
        ["comment"] = "它是网页源码中的注释或声明。",
        ["hidden"] = "网页本身不显示它。",
        ["form-control"] = "它是表单的按钮、选项或输入框。",
        ["original-title"] = "它是转载来源所用的标题。",
        ["learnt"] = "同一网站的许多页面上都有它，由此得知它不是正文。",
        ["markup"] = "它是网页标记，不是正文。",
    };
}
