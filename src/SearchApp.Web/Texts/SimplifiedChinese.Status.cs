namespace SearchApp.Web.Texts;

/// <content>The operator's page.</content>
internal static partial class SimplifiedChinese
{
    private static StatusText Status => new()
    {
        Title = "服务器运行状况",
        Introduction = "供网站管理者查看；这里没有任何人的搜索内容。",
        Generation = "索引版本",
        Articles = "文章数",
        IndexSize = "索引大小",
        IndexedAt = "上次切换索引",
        FreeDisk = "磁盘剩余空间",
        Since = "统计起始",
        Memory = "占用内存",
        WithoutHits = "没有结果的搜索",
        Kept = "直接取用的已有答案",
        Unavailable = "因没有索引而未能回答的请求",
        Times = "用时",
        TimesNote = "自启动以来各环节和各类请求的用时（毫秒）；数值是所在区间的上限，区间宽两成。",
        Timed = "计时项目",
        HowOften = "次数",
        Median = "中位数",
        Slowest = "百分之九十九不超过",
    };
}
