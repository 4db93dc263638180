using Microsoft.AspNetCore.Builder;
using SearchApp.Indexing;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site as it is, on a real port, over an index of its own.</summary>
/// <remarks>
/// Started by the site's own front door: a test host would start it behind the program's main, which tells a failed start on the error stream and
/// ends, so that the test would only see that the site is gone.
/// </remarks>
public abstract class BuiltSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("searchapp-site").FullName;
    private WebApplication? _site;

    /// <summary>Scheme, host and port.</summary>
    public string Root { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        string index = Path.Combine(_folder, "index");
        var options = new IndexBuildOptions { Source = Source(_folder), Index = index };
        IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, CancellationToken.None);
        _site = await SearchSite.StartAsync(new SiteOptions { Index = index, Urls = "http://127.0.0.1:0" }, []);
        Root = Assert.Single(_site.Urls);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Names the articles, or makes them in a folder of the site's own.</summary>
    protected abstract string Source(string folder);
}
