namespace SearchApp.Web;

/// <summary>The site as a program of its own.</summary>
public sealed class Program
{
    private Program()
    {
    }

    /// <summary>
    /// Serves until it is stopped. Takes the host's own arguments and <c>--source PATH</c>, <c>--index DIR</c>,
    /// <c>--urls ADDRESSES</c>, <c>--as-of yyyy-MM-dd</c>.
    /// </summary>
    public static Task Main(string[] args) => SearchSite.RunAsync(new SiteOptions(), args);
}
