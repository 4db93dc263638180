using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>Receipts, of searches and of cleaning, and how a query was read.</content>
internal static partial class TraditionalChinese
{
    private static ReceiptText Receipts => new()
    {
        Title = "檢索憑證",
        Introduction = "憑證記下一次檢索的全部條件、所用的索引和結果篇數。打開其網址會重新檢索，並說明結果是否與當時相同，可附於論文或報告之後備查。",
        Query = "檢索式",
        EveryArticle = "（全部文章）",
        Understood = "理解為",
        Synonyms = "同義詞",
        SynonymsOff = "不查",
        NoFilters = "無",
        Reposts = "轉載",
        RepostsCollapsed = "併入最相關的一篇，篇數照計",
        RepostsShown = "逐篇列出",
        CountedFrom = "相對日期的基準日",
        Index = "索引版本",
        Found = "結果篇數",
        Time = "檢索時間（UTC）",
        Permalink = "憑證網址",
        NewPattern = "這是一份新的憑證：網址裡沒有完整的檢索記錄，無法與當時比較。現在找到 {0} 篇。",
        SamePattern = "索引沒有變化，結果與當時完全相同：{0} 篇。",
        ChangedPattern = "索引已經更新為 {0}，結果可能不同：當時 {1} 篇，現在 {2} 篇。",
        SeeResults = "查看檢索結果",
        FirstHits = "現在排在最前的文章",
        Copy = "複製憑證",
        Print = "列印",
    };

    private static SourceText Sources => new()
    {
        Title = "來源原文與刪去部分",
        BackToText = "返回正文",
        Hint = "下面是來源全文：著色並劃去的是刪去的部分，標明規則；其餘就是正文。網頁程式碼摺疊為標籤，可點開。",
        NotKept = "沒有保存這篇文章的來源全文：或者除了本站各篇共有的頁眉頁腳，什麼也沒有刪去；或者索引由較早的版本建立，請重建索引後再看。清理記錄仍列出全部刪去的內容。",
        CutPattern = "來源很長，這裡只顯示前 {0} 字。",
    };

    private static ReadingWords Readings => new()
    {
        And = " 且 ",
        Or = " 或 ",
        Comma = "，",
        List = "、",
        Group = "（{0}）",
        Quoted = "「{0}」",
        Without = "不含 {0}",
        AtLeast = "至少 {0} 個：{1}",
        InTitle = "標題含 {0}",
        InBody = "正文含 {0}",
        Related = "與「{0}」相關",
        RelatedNote = "沒有文章符合這個查詢，因此改為查找與其文字相關的文章，含有其中詞語越多的相關程度越高。",
        Near = "「{0}」相距不超過 {1} 字",
        InSentence = "同一句有 {0}",
        InParagraph = "同一段有 {0}",
        SourceIs = "來源是 {0}",
        SourceUnknown = "來源未知",
        RegionIs = "地區是 {0}",
        RegionUnknown = "地區未知",
        AboutIs = "涉及地區是 {0}",
        AboutUnknown = "涉及地區未知",
        DateIs = "日期 {0}",
        DateUnknown = "日期未知",
        OfTime = "「{0}」或發表於當時",
        OfPlace = "{0}（或涉及、發布於當地）",
        Between = "{0} 至 {1}",
        Since = "{0} 起",
        Until = "{0} 止",
        RegionName = static region => RegionNaming(region.Code, region.Name),
    };
}
