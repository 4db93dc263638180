namespace SearchApp.Web;

/// <summary>A setting of the site cannot be; the message is a whole sentence that says what to write.</summary>
public sealed class SiteSettingException : IOException
{
    /// <summary>Names the setting.</summary>
    /// <param name="name">Its name, as in limits:queued.</param>
    /// <param name="value">What it is.</param>
    /// <param name="expected">What it may be.</param>
    public SiteSettingException(string name, string value, string expected)
        : base($"The setting {name} is '{value}', but must be {expected}. Correct it in appsettings.json or in the environment " +
            $"({name.Replace(":", "__", StringComparison.Ordinal).Replace('-', '_').ToUpperInvariant()}).") => Name = name;

    /// <summary>The name of the setting; null for what is not one setting's value.</summary>
    public string? Name { get; }

    /// <summary>For what is not one setting's value.</summary>
    /// <param name="message">A whole sentence that says what to write.</param>
    /// <param name="cause">What the host said, if anything.</param>
    public SiteSettingException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
