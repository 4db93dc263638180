using System.Globalization;

namespace SearchApp.Web.Operating;

/// <summary>How much may be asked of the server at once; the settings <c>limits:concurrent</c>, <c>limits:queued</c>, <c>limits:seconds</c>, <c>limits:cache</c>.</summary>
/// <param name="Concurrent">Requests worked on at once.</param>
/// <param name="Queued">Requests that wait for their turn; those beyond are told to come again.</param>
/// <param name="Seconds">Time after which a request is given up, its search included.</param>
/// <param name="CacheMegabytes">Memory for answers that are kept; 0 keeps none.</param>
internal sealed record LoadLimits(int Concurrent, int Queued, int Seconds, int CacheMegabytes)
{
    /// <summary>What is not set: two requests a processor, two hundred waiting, ten seconds, 64 MB.</summary>
    public static LoadLimits Default { get; } = new(Math.Max(4, 2 * Environment.ProcessorCount), 200, 10, 64);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SiteSettingException">One is not a number of its range.</exception>
    public static LoadLimits Read(IConfiguration configuration) => new(
        Number(configuration, "limits:concurrent", Default.Concurrent, 1, 10_000),
        Number(configuration, "limits:queued", Default.Queued, 0, 100_000),
        Number(configuration, "limits:seconds", Default.Seconds, 1, 3600),
        Number(configuration, "limits:cache", Default.CacheMegabytes, 0, 100_000));

    private static int Number(IConfiguration configuration, string name, int unset, int least, int most)
    {
        if (configuration[name] is not { Length: > 0 } text)
        {
            return unset;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new SiteSettingException(name, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }
}
