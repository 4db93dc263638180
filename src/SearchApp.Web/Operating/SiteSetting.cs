namespace SearchApp.Web.Operating;

/// <summary>Reads settings of the site.</summary>
internal static class SiteSetting
{
    /// <summary>The text of a setting; null where it is not set. <c>status-page</c> is <c>status_page</c> as well: no shell exports a name with a hyphen.</summary>
    public static string? Text(IConfiguration configuration, string name) =>
        configuration[name] ?? configuration[name.Replace('-', '_')];

    /// <summary>Whether a setting is on; off where it is not set.</summary>
    /// <exception cref="SiteSettingException">It is neither true nor false.</exception>
    public static bool Flag(IConfiguration configuration, string name) => Text(configuration, name) switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out bool value) => value,
        var text => throw new SiteSettingException(name, text, "true or false"),
    };
}
