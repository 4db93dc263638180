namespace SearchApp.Web.Texts;

/// <summary>The interface in traditional Chinese.</summary>
internal static class TraditionalChinese
{
    /// <summary>The table.</summary>
    public static UiText Text { get; } = SimplifiedChinese.Text with { Tag = "zh-Hant", LanguageName = "繁體中文" };
}
