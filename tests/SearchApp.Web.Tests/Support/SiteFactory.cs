using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site over sample answers, with no index and no files.</summary>
internal sealed class SiteFactory : WebApplicationFactory<SearchApp.Web.Program>
{
    public SampleSearch Search { get; } = new();

    /// <summary>Settings that differ from the defaults.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>Starts on a free port. Scheme, host and port are the client options' base address then.</summary>
    /// <remarks>The port is a setting: given to the factory it would be put in while the program's main is starting the server already.</remarks>
    public void StartOnPort()
    {
        Settings["urls"] = "http://127.0.0.1:0";
        UseKestrel();
        StartServer();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Configured paths, so that no first index is built in the working copy.
        builder.UseSetting("index", Path.Combine(Path.GetTempPath(), "searchapp-no-index"));
        builder.UseSetting("source", Path.Combine(Path.GetTempPath(), "searchapp-no-source"));
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IArticleSearch>(Search)));
    }
}
