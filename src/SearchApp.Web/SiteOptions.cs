namespace SearchApp.Web;

/// <summary>What the site serves, and from where.</summary>
public sealed record SiteOptions
{
    /// <summary>The source of the first index; null for <c>seeds</c> in the repository root.</summary>
    public string? Source { get; init; }

    /// <summary>The index folder; null for <c>index</c> in the repository root.</summary>
    public string? Index { get; init; }

    /// <summary>Addresses to listen on, separated by semicolons; null for the host's own setting, else <see cref="DefaultUrl"/>.</summary>
    public string? Urls { get; init; }

    /// <summary>The day that 近30天 counts back from; null for the clock's.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The address when none is configured.</summary>
    public const string DefaultUrl = "http://localhost:5080";
}
