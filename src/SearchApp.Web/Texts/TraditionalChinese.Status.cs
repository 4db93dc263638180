namespace SearchApp.Web.Texts;

/// <content>The operator's page.</content>
internal static partial class TraditionalChinese
{
    private static StatusText Status => new()
    {
        Title = "伺服器運行狀況",
        Introduction = "供網站管理者查看；這裡沒有任何人的搜尋內容。",
        Generation = "索引版本",
        Articles = "文章數",
        IndexSize = "索引大小",
        IndexedAt = "上次切換索引",
        FreeDisk = "磁碟剩餘空間",
        Since = "統計起始",
        Memory = "佔用記憶體",
        WithoutHits = "沒有結果的搜尋",
        Kept = "直接取用的已有答案",
        Unavailable = "因沒有索引而未能回答的請求",
        Times = "用時",
        TimesNote = "自啟動以來各環節和各類請求的用時（毫秒）；數值是所在區間的上限，區間寬兩成。",
        Timed = "計時項目",
        HowOften = "次數",
        Median = "中位數",
        Slowest = "百分之九十九不超過",
    };
}
