namespace SearchApp.Corpus.Characters;

/// <summary>Tells which conversion made a text of the mainland traditional, by the forms of characters that the conversions differ in.</summary>
/// <remarks>
/// OpenCC's standard forms (s2t) are 爲, 裏, 衆, 羣; Taiwan's (s2tw) 為, 裡, 眾, 著; Hong Kong's (s2hk) 為, 裏, 眾, 着; s2twp is s2tw with
/// words of Taiwan. A text that was written in Taiwan has Taiwan's forms as well, so words of mainland administration must stand in it.
/// </remarks>
internal static class ConverterFingerprint
{
    private const int FewestCharacters = 200;
    private const int FewestForms = 3;
    private const int FewestWords = 2;
    private const int FewestTaiwanWords = 2;
    private const double Clear = 0.8;

    private static readonly string[] MainlandWords =
        ["黨委", "省委", "市委", "縣委", "人民政府", "總書記", "國務院", "領導小組", "貫徹", "黨中央", "黨組", "習近平", "幹部羣", "人大常委會", "社會主義"];

    private static readonly string[] TaiwanWords =
        ["資訊", "網路", "最佳化", "專案", "數位", "軟體", "硬體", "程式", "品質管理", "支援", "影片", "智慧財產", "伺服器", "行動裝置", "使用者", "智慧城市", "雲端", "資料庫", "預設"];

    /// <summary>s2t, s2tw, s2hk or s2twp; null when the text is not traditional, too short, or gives no clear answer.</summary>
    public static string? Of(string text)
    {
        if (text.Length < FewestCharacters || ScriptDetector.Detect(text) != TextScript.Traditional || Count(text, MainlandWords) < FewestWords)
        {
            return null;
        }

        int standard = Count(text, "爲衆羣峯啓牀");
        int regional = Count(text, "為眾群峰啟床");
        if (standard + regional < FewestForms)
        {
            return null;
        }

        if (standard >= (standard + regional) * Clear)
        {
            return "s2t";
        }

        int taiwan = Count(text, "裡著");
        int hongKong = Count(text, "裏着");
        return regional < (standard + regional) * Clear ? null
            : taiwan > 0 && taiwan >= (taiwan + hongKong) * Clear ? (Count(text, TaiwanWords) >= FewestTaiwanWords ? "s2twp" : "s2tw")
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

    private static int Count(string text, string[] words) => words.Sum(word => text.AsSpan().Count(word));
}
