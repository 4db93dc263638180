using System.Globalization;

namespace SearchApp.Search.QueryParsing;

/// <summary>All sentences about odd queries and filters, in the language of the page. Places count from 1.</summary>
internal static class QueryProblems
{
    public static QueryProblem OpenQuote(int at) =>
        At(at, at + 1, $"第 {at + 1} 个字符的引号没有闭合，已读到末尾。");

    public static QueryProblem OpenBracket(int at) =>
        At(at, at + 1, $"第 {at + 1} 个字符的括号没有闭合，已读到末尾。");

    public static QueryProblem StrayBracket(int at) =>
        At(at, at + 1, $"第 {at + 1} 个字符的右括号前面没有左括号，已略过。");

    public static QueryProblem NothingBeside(QueryToken token) =>
        At(token, $"第 {token.Start + 1} 个字符的“{token.Text}”缺少一边的词，已略过。");

    public static QueryProblem NothingToExclude(QueryToken token) =>
        At(token, $"第 {token.Start + 1} 个字符的“{token.Text}”后面没有要排除的词，已略过。");

    public static QueryProblem EmptyField(QueryToken token) =>
        At(token, $"“{token.Text}”后面没有值，已略过。");

    public static QueryProblem EmptyBrackets(int start, int end) => Plain(start, end, "括号里没有词，已略过。");

    public static QueryProblem NoCharacters(int start, int end, string text) =>
        At(start, end, $"“{text}”里没有可以查找的字，已略过。");

    public static QueryProblem ShortPrefix(int start, int end) =>
        Plain(start, end, "“*”前面至少要有两个字符，已按没有“*”的词查找。");

    public static QueryProblem MisplacedStar(int start, int end) =>
        Plain(start, end, "“*”只能在词尾，已略过。");

    public static QueryProblem TooLong(int length) =>
        At(QueryLimits.Length, length, $"查询超过 {QueryLimits.Length} 个字符，后面的部分没有读。");

    public static QueryProblem TooManyParts(QueryToken token) =>
        At(token, $"查询超过 {QueryLimits.Leaves} 个词，从“{token.Text}”起没有读。");

    public static QueryProblem TooDeep(QueryToken token) =>
        At(token, $"括号超过 {QueryLimits.Depth} 层，更深的一层按外层读。");

    public static QueryProblem TooFar(QueryToken token) =>
        At(token, $"距离最多 {QueryLimits.Distance} 个字，已按 {QueryLimits.Distance} 查找。");

    public static QueryProblem UnknownRegion(int start, int end, string value) =>
        At(start, end, $"不认识地区“{value}”，这个条件已略过。");

    public static QueryProblem UnknownDate(int start, int end, string value) =>
        At(start, end, $"读不懂日期“{value}”，这个条件已略过；可以写 2021、2021-06、2021-06-01 或 2021-03..2021-06。");

    public static QueryProblem NoToday(int start, int end, string value) =>
        At(start, end, $"“{value}”要从某一天往回数，但没有给出这一天，这个条件已略过。");

    public static QueryProblem ReversedDates(int start, int end) => Plain(start, end, "日期的先后颠倒了，已对调。");

    private static QueryProblem At(QueryToken token, FormattableString message) => At(token.Start, token.End, message);

    private static QueryProblem At(int start, int end, FormattableString message) =>
        new(start, end, message.ToString(CultureInfo.InvariantCulture));

    private static QueryProblem Plain(int start, int end, string message) => new(start, end, message);
}
