namespace SearchApp.Web.Texts;

/// <summary>The languages of the interface; the articles stay as they are.</summary>
public enum UiLanguage
{
    /// <summary>简体中文, the default.</summary>
    Simplified,

    /// <summary>繁體中文.</summary>
    Traditional,

    /// <summary>English.</summary>
    English,
}
