namespace SearchApp.Corpus.Characters;

/// <summary>Tells which conversion made a text of the mainland traditional, by the forms of characters that the conversions differ in.</summary>
/// <remarks>
/// OpenCC's standard forms (s2t) are 爲, 裏, 衆; Taiwan's (s2tw) 為, 裡, 眾, 著; Hong Kong's (s2hk) 為, 裏, 眾, 着; s2twp is s2tw with
/// words of Taiwan. A text that was written in Taiwan has Taiwan's forms as well, so words of mainland administration must stand in it.
/// </remarks>
internal static class ConverterFingerprint
{
    private const int FewestCharacters = 200;
    private const int FewestForms = 2;
    private const int FewestWords = 2;
    private const int TaiwanWordsToOne = 4;
    private const double Clear = 0.8;

    private static readonly string[] MainlandWords =
        ["黨委", "省委", "市委", "縣委", "人民政府", "總書記", "國務院", "領導小組", "貫徹", "黨中央", "黨組", "習近平", "人大常委會", "社會主義",
        "新聞聯播", "央視", "中國特色", "中華人民共和國", "人民代表大會", "常務委員會", "自治區", "縣級以上", "公安機關", "發展改革", "市場監管", "一帶一路", "各地區各部門", "疫情防控", "中新網", "新華社"];

    // What s2twp writes, and what it writes so.
    private static readonly string[] TaiwanWords = ["資訊", "訊息", "網路", "支援", "釋出", "專案", "設定", "社群", "最佳化", "軟體", "程式", "影片", "光碟", "伺服器"];
    private static readonly string[] WordsReplaced = ["信息", "消息", "網絡", "支持", "發佈", "發布", "項目", "設置", "社區", "優化", "軟件", "視頻", "光盤", "服務器"];

    // 著 is written so everywhere where it does not stand for 着.
    private static readonly string[] AlwaysSo = ["著名", "顯著", "著作", "名著", "原著", "專著", "論著", "巨著", "土著", "著稱", "卓著", "昭著", "編著", "著述", "著者"];

    /// <summary>s2t, s2tw, s2hk or s2twp; null when the text is not traditional, too short, or gives no clear answer.</summary>
    public static string? Of(string text)
    {
        if (text.Length < FewestCharacters || ScriptDetector.Detect(text) != TextScript.Traditional || Count(text, MainlandWords) < FewestWords)
        {
            return null;
        }

        int standard = Count(text, "爲衆僞");
        int regional = Count(text, "為眾偽");
        int taiwan = Count(text, "裡著") - Count(text, AlwaysSo);
        int hongKong = Count(text, "裏着");
        if (standard + regional == 0 || standard + regional + taiwan + hongKong < FewestForms)
        {
            return null;
        }

        if (standard >= (standard + regional) * Clear)
        {
            return taiwan > 0 ? null : "s2t";
        }

        return regional < (standard + regional) * Clear ? null
            : taiwan > 0 && taiwan >= (taiwan + hongKong) * Clear ? (HasTaiwanWords(text) ? "s2twp" : "s2tw")
            : hongKong > 0 && hongKong >= (taiwan + hongKong) * Clear ? "s2hk"
            : null;
    }

    private static int Count(string text, ReadOnlySpan<char> characters)
    {
        int count = 0;
        foreach (char c in characters)
        {
            count += text.AsSpan().Count(c);
        }

        return count;
    }

    private static bool HasTaiwanWords(string text) => Count(text, TaiwanWords) is > 0 and int found && found >= TaiwanWordsToOne * Count(text, WordsReplaced);

    private static int Count(string text, string[] words) => words.Sum(word => text.AsSpan().Count(word));
}
