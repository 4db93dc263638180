namespace SearchApp.Web.Operating;

/// <summary>Reads settings that are on or off.</summary>
internal static class SiteSetting
{
    /// <summary>Whether a setting is on; off where it is not set.</summary>
    /// <exception cref="SiteSettingException">It is neither true nor false.</exception>
    public static bool Flag(IConfiguration configuration, string name) => configuration[name] switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out bool value) => value,
        var text => throw new SiteSettingException(name, text, "true or false"),
    };
}
