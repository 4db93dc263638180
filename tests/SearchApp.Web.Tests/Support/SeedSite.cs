using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchApp.Indexing;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site as it is, on a real port, over an index of the repository's own seeds.</summary>
public sealed class SeedSite : IAsyncLifetime
{
    private readonly string _index = Directory.CreateTempSubdirectory("searchapp-index").FullName;
    private Factory? _factory;

    /// <summary>Scheme, host and port.</summary>
    public string Root { get; private set; } = "";

    public ValueTask InitializeAsync()
    {
        string root = RepositoryRoot.Find(AppContext.BaseDirectory, AppContext.BaseDirectory);
        var options = new IndexBuildOptions { Source = Path.Combine(root, "seeds"), Index = _index };
        IndexBuilder.Rebuild(options, TimeProvider.System, progress: null, CancellationToken.None);
        _factory = new Factory(_index);
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

        Directory.Delete(_index, recursive: true);
    }

    private sealed class Factory(string index) : WebApplicationFactory<SearchApp.Web.Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("index", index);
    }
}
