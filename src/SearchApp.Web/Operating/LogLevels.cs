namespace SearchApp.Web.Operating;

/// <summary>Checks how much is to be logged: the settings below <c>Logging</c>.</summary>
internal static class LogLevels
{
    private const string Levels = "LogLevel";

    /// <summary>Reads them before the host does, which ends with a stack trace on a wrong one.</summary>
    /// <exception cref="SiteSettingException">One is no level.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var section in configuration.GetSection("Logging").GetChildren())
        {
            // Those for all, or those of one log such as the console.
            var levels = section.Key.Equals(Levels, StringComparison.OrdinalIgnoreCase) ? section : section.GetSection(Levels);
            foreach (var level in levels.GetChildren())
            {
                if (level.Value is { Length: > 0 } text && !Enum.TryParse<LogLevel>(text, ignoreCase: true, out _))
                {
                    throw new SiteSettingException(level.Path, text, $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
                }
            }
        }
    }
}
