using SearchApp.Search;

namespace SearchApp.Web.Texts;

/// <content>What may be odd in a query, and what a looser search gives up.</content>
internal static partial class TraditionalChinese
{
    private static Dictionary<QueryProblemKind, string> QueryProblems => new()
    {
        [QueryProblemKind.OpenQuote] = "第 {1} 個字元的引號沒有閉合，已讀到末尾。",
        [QueryProblemKind.OpenBracket] = "第 {1} 個字元的括號沒有閉合，已讀到末尾。",
        [QueryProblemKind.StrayBracket] = "第 {1} 個字元的右括號前面沒有左括號，已略過。",
        [QueryProblemKind.NothingBeside] = "第 {1} 個字元的「{0}」缺少一邊的詞，已略過。",
        [QueryProblemKind.NothingToExclude] = "第 {1} 個字元的「{0}」後面沒有要排除的詞，已略過。",
        [QueryProblemKind.EmptyField] = "「{0}」後面沒有值，已略過。",
        [QueryProblemKind.EmptyBrackets] = "括號裡沒有詞，已略過。",
        [QueryProblemKind.NoCharacters] = "「{0}」裡沒有可以查找的字，已略過。",
        [QueryProblemKind.ShortPrefix] = "「*」前面至少要有兩個字元，已按沒有「*」的詞查找。",
        [QueryProblemKind.MisplacedStar] = "「*」只能在詞尾，已略過。",
        [QueryProblemKind.TooLong] = "查詢超過 {2} 個字元，後面的部分沒有讀。",
        [QueryProblemKind.TooManyParts] = "查詢超過 {2} 個詞，從「{0}」起沒有讀。",
        [QueryProblemKind.TooDeep] = "括號超過 {2} 層，更深的一層按外層讀。",
        [QueryProblemKind.TooFar] = "距離最多 {2} 個字，已按 {2} 查找。",
        [QueryProblemKind.UnknownRegion] = "不認識地區「{0}」，這個條件已略過。",
        [QueryProblemKind.UnknownDate] = "讀不懂日期「{0}」，這個條件已略過；可以寫 2021、2021-06、2021-06-01 或 2021-03..2021-06。",
        [QueryProblemKind.NoToday] = "「{0}」要從某一天往回數，但沒有給出這一天，這個條件已略過。",
        [QueryProblemKind.ReversedDates] = "日期的先後顛倒了，已對調。",
    };

    private static Dictionary<LooserKind, string> Looser => new()
    {
        [LooserKind.Regions] = "去掉地區「{0}」",
        [LooserKind.About] = "去掉涉及地區「{0}」",
        [LooserKind.Sources] = "去掉來源「{0}」",
        [LooserKind.Columns] = "去掉欄目「{0}」",
        [LooserKind.People] = "去掉人物「{0}」",
        [LooserKind.Issuers] = "去掉機構「{0}」",
        [LooserKind.Numbers] = "去掉文號「{0}」",
        [LooserKind.Activities] = "去掉活動「{0}」",
        [LooserKind.Scripts] = "去掉字體「{0}」",
        [LooserKind.Dates] = "去掉日期條件",
        [LooserKind.Quarantine] = "不限於隔離的文章",
        [LooserKind.AllFilters] = "去掉全部篩選條件",
        [LooserKind.Word] = "去掉「{0}」",
        [LooserKind.OfPlace] = "也查發布於當地、涉及當地而未寫出地名的文章",
        [LooserKind.Synonyms] = "也查同義詞",
        [LooserKind.Signs] = "去掉引號和其他符號，只查這些詞",
        [LooserKind.EveryWord] = "不要求每個詞都出現，按相關程度排列",
    };

    private static Dictionary<string, string> RuleReasons => new(StringComparer.Ordinal)
    {
        ["pinyin-gloss"] = "它注出前一個字的讀音。",
        ["breadcrumb"] = "它是本頁在網站中的路徑。",
        ["navigation"] = "它通向網站的其他頁面。",
        ["tools-row"] = "它是一行頁面工具，如列印、字號、分享。",
        ["date-line"] = "它寫明發布的時間、來源；這些已記入文章資訊。",
        ["editor"] = "它寫明編輯是誰；已記入文章資訊。",
        ["copyright"] = "它是版權或許可聲明。",
        ["disclaimer"] = "它是網站的免責聲明。",
        ["contact"] = "它是網站的電話、郵箱或地址。",
        ["related-links"] = "它列出其他文章。",
        ["advertisement"] = "它是廣告。",
        ["spam-list"] = "它是與本頁無關的連結，或一串這樣的連結。",
        ["repeated-title"] = "它重複了標題。",
        ["footer"] = "它屬於頁腳。",
        ["site-name"] = "它是網站或欄目的名稱。",
        ["reader-comments"] = "它是讀者對本頁的評論。",
        ["script"] = "它是網頁的指令碼或樣式。",
        ["comment"] = "它是網頁源碼中的註釋或聲明。",
        ["hidden"] = "網頁本身不顯示它。",
        ["form-control"] = "它是表單的按鈕、選項或輸入框。",
        ["original-title"] = "它是轉載來源所用的標題。",
        ["learnt"] = "同一網站的許多頁面上都有它，由此得知它不是正文。",
        ["markup"] = "它是網頁標記，不是正文。",
    };
}
