namespace SearchApp.Web;

/// <summary>The site as a program of its own.</summary>
public sealed class Program
{
    // The code that the command line gives for the same failure.
    private const int Failed = 6;

    private Program()
    {
    }

    /// <summary>
    /// Serves until it is stopped. Takes the host's own arguments and <c>--source PATH</c>, <c>--index DIR</c>,
    /// <c>--urls ADDRESSES</c>, <c>--as-of yyyy-MM-dd</c>.
    /// </summary>
    /// <returns>0 when stopped, 6 when it cannot listen on its address or a setting cannot be.</returns>
    public static async Task<int> Main(string[] args)
    {
        try
        {
            await SearchSite.RunAsync(new SiteOptions(), args);
            return 0;
        }
        catch (Exception trouble) when (trouble is SiteStartException or SiteSettingException)
        {
            // Said here only: 'searchapp serve' has options of its own, and hands no settings on.
            string more = trouble is SiteSettingException { Name: { } name } ? $" Or give it on the command line (--{name} VALUE)." : "";
            await Console.Error.WriteLineAsync(trouble.Message + more);
            return Failed;
        }
    }
}
