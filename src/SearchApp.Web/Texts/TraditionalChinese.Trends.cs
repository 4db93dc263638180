namespace SearchApp.Web.Texts;

/// <content>Time and comparison.</content>
internal static partial class TraditionalChinese
{
    private static TrendText Trends => new()
    {
        MostPattern = "最多的時段是{0}，{1} 篇。",
        UndatedPattern = "無日期 {0} 篇",
        YearOnlyPattern = "另有 {0} 篇只知年份，未畫出。",
        MonthOnlyPattern = "另有 {0} 篇只知年月，未畫出。",
        InferredKey = "斜線：日期為推斷所得",
        NoDataKey = "點紋：館藏沒有該時段的文章",
        NoDataFilteredKey = "點紋：該時段沒有符合篩選條件的文章",
        DragHint = "可在圖上拖動選取一段時間。",
        InferredColumn = "其中日期為推斷",
        HeldColumn = "館藏篇數",
        HeldFilteredColumn = "館藏篇數（篩選後）",

        Title = "趨勢",
        Introduction = "比較最多五個詞在各個時段出現的篇數。每一欄都可以用檢索式，例如 標題:疫苗 或 「鄉村振興」。",
        PhrasePattern = "詞 {0}",
        Unit = "時段",
        UnitNames = ["自動", "按年", "按月", "按日"],
        Scale = "數值",
        ScaleCount = "篇數",
        ScaleRate = "每千篇",
        Show = "顯示",
        ChartPattern = "{0}在各時段的{1}",
        RateNote = "每千篇：該時段館藏每一千篇文章中符合的篇數，分母即表中的「館藏篇數」。沒有館藏的時段沒有數值，線在那裡斷開。",
        NothingDated = "沒有找到有日期的文章，無法畫出趨勢。請換一個詞。",
        TooManyPhrases = "最多比較五個詞，後面的沒有計入。",
        Uses = "各地首次與末次使用",
        FirstUse = "首次",
        LastUse = "末次",
        Province = "地區",
        ExamplePhrases = ["疫苗", "鄉村振興", "高質量發展"],

        CompareTitle = "地區比較",
        CompareIntroduction = "選擇兩到五個地區，比較各自的文章中某個詞所佔的份額，以及哪些詞是一地寫得比其他幾地多的。",
        ChooseRegions = "選擇地區（兩到五個）",
        TooFewRegions = "請至少選擇兩個地區。",
        TooManyRegions = "最多比較五個地區，後面的沒有計入。",
        ShareHeading = "份額",
        Matching = "符合的篇數",
        Held = "館藏篇數",
        Share = "份額",
        ByYear = "逐年份額（%）",
        TermsHeading = "特徵詞",
        TermsNotePattern = "取館藏中最常見的 {0} 個詞（單字、地名和出現在超過一成文章裡的詞除外），讀了 {1} 條索引記錄；按全部館藏比較，與檢索詞無關。分值是帶先驗的對數優勢比除以標準誤差，大於 1.96 才列出。連結按字面檢索，篇數可能比表中略多。",
        NoTerms = "沒有明顯多於其他地區的詞。",
        Term = "詞",
        TermHere = "本地篇數",
        TermOthers = "其他地區篇數",
        TermScore = "分值",
        SeeTrend = "查看趨勢",
    };
}
