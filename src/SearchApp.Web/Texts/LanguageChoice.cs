namespace SearchApp.Web.Texts;

/// <summary>Chooses the language of a page: what the address says, then what the browser prefers, then simplified Chinese.</summary>
internal static class LanguageChoice
{
    /// <summary>The language that <c>lang=</c> names, or null.</summary>
    public static UiLanguage? FromAddress(string? tag) => tag is null ? null : Match(tag);

    /// <summary>The first language of an Accept-Language header that the interface speaks.</summary>
    /// <remarks>Browsers list their languages best first; the weights say the same again and are not read.</remarks>
    public static UiLanguage FromBrowser(string header)
    {
        foreach (string part in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Match(part.Split(';')[0].Trim()) is { } language)
            {
                return language;
            }
        }

        return UiLanguage.Simplified;
    }

    private static UiLanguage? Match(string tag)
    {
        string lower = tag.ToLowerInvariant();
        return lower switch
        {
            _ when lower.StartsWith("zh-hant", StringComparison.Ordinal) => UiLanguage.Traditional,
            "zh-tw" or "zh-hk" or "zh-mo" => UiLanguage.Traditional,
            _ when lower == "zh" || lower.StartsWith("zh-", StringComparison.Ordinal) => UiLanguage.Simplified,
            _ when lower == "en" || lower.StartsWith("en-", StringComparison.Ordinal) => UiLanguage.English,
            _ => null,
        };
    }
}
