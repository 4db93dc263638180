namespace SearchApp.Web.Texts;

/// <summary>The interface in English.</summary>
internal static class English
{
    /// <summary>The table.</summary>
    public static UiText Text { get; } = SimplifiedChinese.Text with { Tag = "en", LanguageName = "English" };
}
