using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchApp.Indexing;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site as it is, on a real port, over an index of its own.</summary>
public abstract class BuiltSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("searchapp-site").FullName;
    private Factory? _factory;

    /// <summary>Scheme, host and port.</summary>
    public string Root { get; private set; } = "";

    public ValueTask InitializeAsync()
    {
        string index = Path.Combine(_folder, "index");
        var options = new IndexBuildOptions { Source = Source(_folder), Index = index };
        IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, CancellationToken.None);
        _factory = new Factory(index);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Root = _factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Names the articles, or makes them in a folder of the site's own.</summary>
    protected abstract string Source(string folder);

    private sealed class Factory(string index) : WebApplicationFactory<SearchApp.Web.Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("index", index);
    }
}
