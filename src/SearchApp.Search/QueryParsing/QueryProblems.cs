using System.Globalization;

namespace SearchApp.Search.QueryParsing;

/// <summary>All sentences about odd queries and filters, in the language of the page. Places count from 1.</summary>
internal static class QueryProblems
{
    public static QueryProblem OpenQuote(int at) =>
        New(QueryProblemKind.OpenQuote, at, at + 1, "", 0, $"第 {at + 1} 个字符的引号没有闭合，已读到末尾。");

    public static QueryProblem OpenBracket(int at) =>
        New(QueryProblemKind.OpenBracket, at, at + 1, "", 0, $"第 {at + 1} 个字符的括号没有闭合，已读到末尾。");

    public static QueryProblem StrayBracket(int at) =>
        New(QueryProblemKind.StrayBracket, at, at + 1, "", 0, $"第 {at + 1} 个字符的右括号前面没有左括号，已略过。");

    public static QueryProblem NothingBeside(QueryToken token) =>
        New(QueryProblemKind.NothingBeside, token.Start, token.End, token.Text, 0, $"第 {token.Start + 1} 个字符的“{token.Text}”缺少一边的词，已略过。");

    public static QueryProblem NothingToExclude(QueryToken token) =>
        New(QueryProblemKind.NothingToExclude, token.Start, token.End, token.Text, 0, $"第 {token.Start + 1} 个字符的“{token.Text}”后面没有要排除的词，已略过。");

    public static QueryProblem EmptyField(QueryToken token) =>
        New(QueryProblemKind.EmptyField, token.Start, token.End, token.Text, 0, $"“{token.Text}”后面没有值，已略过。");

    public static QueryProblem EmptyBrackets(int start, int end) =>
        New(QueryProblemKind.EmptyBrackets, start, end, "", 0, $"括号里没有词，已略过。");

    public static QueryProblem NoCharacters(int start, int end, string text) =>
        New(QueryProblemKind.NoCharacters, start, end, text, 0, $"“{text}”里没有可以查找的字，已略过。");

    public static QueryProblem ShortPrefix(int start, int end) =>
        New(QueryProblemKind.ShortPrefix, start, end, "", 0, $"“*”前面至少要有两个字符，已按没有“*”的词查找。");

    public static QueryProblem MisplacedStar(int start, int end) =>
        New(QueryProblemKind.MisplacedStar, start, end, "", 0, $"“*”只能在词尾，已略过。");

    public static QueryProblem TooLong(int length) =>
        New(QueryProblemKind.TooLong, QueryLimits.Length, length, "", QueryLimits.Length, $"查询超过 {QueryLimits.Length} 个字符，后面的部分没有读。");

    public static QueryProblem TooManyParts(QueryToken token) =>
        New(QueryProblemKind.TooManyParts, token.Start, token.End, token.Text, QueryLimits.Leaves, $"查询超过 {QueryLimits.Leaves} 个词，从“{token.Text}”起没有读。");

    public static QueryProblem TooDeep(QueryToken token) =>
        New(QueryProblemKind.TooDeep, token.Start, token.End, token.Text, QueryLimits.Depth, $"括号超过 {QueryLimits.Depth} 层，更深的一层按外层读。");

    public static QueryProblem TooFar(QueryToken token) =>
        New(QueryProblemKind.TooFar, token.Start, token.End, token.Text, QueryLimits.Distance, $"距离最多 {QueryLimits.Distance} 个字，已按 {QueryLimits.Distance} 查找。");

    public static QueryProblem UnknownRegion(int start, int end, string value) =>
        New(QueryProblemKind.UnknownRegion, start, end, value, 0, $"不认识地区“{value}”，这个条件已略过。");

    public static QueryProblem UnknownDate(int start, int end, string value) =>
        New(QueryProblemKind.UnknownDate, start, end, value, 0, $"读不懂日期“{value}”，这个条件已略过；可以写 2021、2021-06、2021-06-01 或 2021-03..2021-06。");

    public static QueryProblem NoToday(int start, int end, string value) =>
        New(QueryProblemKind.NoToday, start, end, value, 0, $"“{value}”要从某一天往回数，但没有给出这一天，这个条件已略过。");

    public static QueryProblem ReversedDates(int start, int end) =>
        New(QueryProblemKind.ReversedDates, start, end, "", 0, $"日期的先后颠倒了，已对调。");

    private static QueryProblem New(QueryProblemKind kind, int start, int end, string value, int limit, FormattableString message) =>
        new(kind, start, end, value, limit, message.ToString(CultureInfo.InvariantCulture));
}
