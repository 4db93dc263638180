using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests;

public sealed class FirstIndexTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SmallCollection _collection = new();

    [Fact]
    public async Task In_a_fresh_clone_the_index_is_built_from_the_seeds()
    {
        _collection.Add("a");
        await using var site = new Site(_collection.Root);
        Assert.Equal(HttpStatusCode.OK, await WaitAsync(site));
        Assert.True(File.Exists(Path.Combine(_collection.Index, "CURRENT")));
    }

    [Fact]
    public async Task What_an_interrupted_build_has_left_is_no_index()
    {
        _collection.Add("a");
        Directory.CreateDirectory(Path.Combine(_collection.Index, "g1"));
        await using var site = new Site(_collection.Root);
        Assert.Equal(HttpStatusCode.OK, await WaitAsync(site));
    }

    [Fact]
    public async Task Configured_paths_are_left_alone()
    {
        _collection.Add("a");
        await using var site = new Site(_collection.Root, ("index", _collection.Index));
        await AssertNothingIsBuiltAsync(site);
    }

    [Fact]
    public async Task Without_articles_nothing_is_built()
    {
        await using var site = new Site(_collection.Root);
        await AssertNothingIsBuiltAsync(site);
    }

    [Theory]
    [InlineData("CURRENT", "g7")]
    [InlineData("segments_1", "not ours")]
    public async Task A_damaged_or_foreign_index_is_left_alone(string file, string content)
    {
        _collection.Add("a");
        Directory.CreateDirectory(_collection.Index);
        File.WriteAllText(Path.Combine(_collection.Index, file), content);
        await using var site = new Site(_collection.Root);
        await AssertNothingIsBuiltAsync(site);
        Assert.Equal(content, File.ReadAllText(Path.Combine(_collection.Index, file)));
    }

    public void Dispose() => _collection.Dispose();

    private static async Task<HttpStatusCode> WaitAsync(Site site)
    {
        using var client = site.CreateClient();
        long start = TimeProvider.System.GetTimestamp();
        var status = HttpStatusCode.ServiceUnavailable;
        while (status == HttpStatusCode.ServiceUnavailable && TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            status = (await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode;
        }

        return status;
    }

    private static async Task AssertNothingIsBuiltAsync(Site site)
    {
        using var client = site.CreateClient();
        string page = await (await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken))
            .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("-- rebuild", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<progress", page, StringComparison.Ordinal);
    }

    private sealed class Site(string root, params (string Key, string Value)[] settings) : WebApplicationFactory<SearchApp.Web.Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseContentRoot(root);
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
