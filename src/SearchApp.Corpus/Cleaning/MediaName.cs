namespace SearchApp.Corpus.Cleaning;

/// <summary>Tells names of newspapers, agencies, stations and sites by how they end: 江州日报, 新华社, 央广网.</summary>
internal static class MediaName
{
    private const int Shortest = 3;
    private const int Longest = 16;
    private const int LongestReporter = 4;
    private const int LongestAlone = 8;

    private static readonly string[] Endings =
        ["日报", "晚报", "时报", "商报", "都市报", "快报", "早报", "周报", "青年报", "导报", "通讯社", "新华社", "中新社", "网", "电视台", "广播电台", "卫视", "客户端", "在线", "发布", "融媒", "融媒体中心", "新闻"];

    // What ends so and is no paper.
    private static readonly string[] Reports = ["通报", "举报", "预报", "警报", "情报", "海报", "简报", "汇报", "申报", "上报", "公报", "年报", "月报", "季报", "战报", "喜报", "捷报", "填报", "报报"];

    /// <summary>Whether a run of folded letters that stands alone beside a date is such a name: any paper's, too (江东农民报).</summary>
    public static bool MatchesApart(ReadOnlySpan<char> name)
    {
        if (Matches(name) || (name.Length is > Shortest and <= Longest && name.EndsWith("时讯")))
        {
            return true;
        }

        bool isPaper = name.Length is > Shortest and <= Longest && name[^1] == '报';
        foreach (string report in isPaper ? Reports : [])
        {
            isPaper &= !name.EndsWith(report);
        }

        return isPaper;
    }

    /// <summary>Units of the name that a short line is, alone or with the reporter's behind a blank (江州网 李示例); 0 for another line.</summary>
    public static int LengthInLine(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        ReadOnlySpan<char> name = blank < 0 ? line : line[..blank];
        ReadOnlySpan<char> reporter = blank < 0 ? default : line[blank..].Trim();
        bool isName = name.Length <= LongestAlone && Characters.Han.Count(name) == name.Length && !name.EndsWith("发布") && MatchesApart(name);
        return isName && reporter.Length <= LongestReporter && Characters.Han.Count(reporter) == reporter.Length ? name.Length : 0;
    }

    /// <summary>Whether a run of folded letters is such a name.</summary>
    public static bool Matches(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest)
        {
            return false;
        }

        foreach (string ending in Endings)
        {
            if (name.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
