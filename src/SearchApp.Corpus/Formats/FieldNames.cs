namespace SearchApp.Corpus.Formats;

/// <summary>The names that tables give the fields of an article.</summary>
internal static class FieldNames
{
    private static readonly (string Field, string[] Names)[] Table =
    [
        ("id", ["id", "_id", "编号", "guid"]),
        ("title", ["title", "标题", "题目", "headline", "新闻标题"]),
        ("text", ["text", "content", "body", "正文", "内容", "article", "新闻内容"]),
        ("date", ["date", "日期", "时间", "发布时间", "发布日期", "pubdate", "pubtime", "publish_time", "publish_date", "published"]),
        ("source", ["source", "来源", "媒体", "publisher"]),
        ("region", ["region", "地区", "省份", "省", "province"]),
        ("url", ["url", "link", "链接", "网址", "地址"]),
    ];

    /// <summary>The field that a column holds; null when it is none of an article's.</summary>
    public static string? Of(string column)
    {
        string name = column.Trim().ToLowerInvariant();
        foreach ((string field, string[] names) in Table)
        {
            if (names.Contains(name))
            {
                return field;
            }
        }

        return null;
    }
}
