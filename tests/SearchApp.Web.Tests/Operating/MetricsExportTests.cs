using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

/// <summary>The figures as a collector gets them, from the site on a real port to a receiver on another.</summary>
public sealed class MetricsExportTests : IDisposable
{
    private const string Secret = "不可告人的查询";

    private readonly SmallCollection _collection = new();

    public MetricsExportTests()
    {
        _collection.Add("a");
        _collection.Rebuild();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/below/")]
    public async Task A_collector_gets_every_figure_and_no_query(string path)
    {
        await using var collector = await Collector.StartAsync();
        await using (var site = await StartAsync($"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}{path}"))
        {
            foreach (string address in new[] { "/?q=疫苗", "/?q=疫苗", "/api/v1/search?q=" + Secret })
            {
                Assert.Equal(HttpStatusCode.OK, await AskAsync(site, address));
            }
        }

        var (target, type, body) = collector.Received[^1];
        var metrics = OtlpMetrics.Read(body);
        Assert.Equal(path.TrimEnd('/') + "/v1/metrics", target);
        Assert.Equal("application/x-protobuf", type);
        Assert.Contains(("service.name", "searchapp"), metrics.Resource);
        string[] expected =
        [
            "searchapp.stage.duration", "searchapp.request.duration", "searchapp.search.count", "searchapp.search.without_hits", "searchapp.answers",
            "searchapp.index.size", "searchapp.index.documents", "http.server.request.duration", "dotnet.process.memory.working_set",
        ];
        Assert.All(expected, name => Assert.Contains(name, metrics.Names));
        Assert.All(
            ["parse", "search", "facets", "highlight", "render"],
            stage => Assert.Contains(metrics.Histograms, h => h.Name == "searchapp.stage.duration" && h.Attribute == ("stage", stage)));
        var searches = metrics.Histograms.Single(h => h.Name == "searchapp.request.duration" && h.Attribute == ("kind", "search"));
        Assert.Equal(searches.Count, searches.Buckets.Aggregate(0ul, static (sum, count) => sum + count));
        Assert.Contains(0.001, searches.Bounds);
        Assert.Equal(-1, body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        Assert.Equal(-1, body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Uri.EscapeDataString(Secret))));
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_sent()
    {
        await using var site = await StartAsync();
        Assert.Null(site.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task A_collector_that_is_not_there_harms_nobody()
    {
        await using var gone = await Collector.StartAsync();
        string address = gone.Address;
        await gone.DisposeAsync();
        await using var site = await StartAsync($"--OTEL_EXPORTER_OTLP_ENDPOINT={address}");
        Assert.Equal(HttpStatusCode.OK, await AskAsync(site, "/?q=疫苗"));
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4318")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "/collector")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "ftp://localhost")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost?key=1")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")]
    public async Task What_cannot_be_is_told_at_the_start(string name, string value)
    {
        var refused = await Assert.ThrowsAsync<SiteSettingException>(() => StartAsync("--OTEL_EXPORTER_OTLP_ENDPOINT=http://localhost:4318", $"--{name}={value}"));
        Assert.StartsWith($"The setting {name} is '{value}', but must be ", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _collection.Dispose();

    private Task<WebApplication> StartAsync(params string[] settings) =>
        SearchSite.StartAsync(new SiteOptions { Index = _collection.Index, Urls = "http://127.0.0.1:0" }, settings);

    private static async Task<HttpStatusCode> AskAsync(WebApplication site, string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        public List<(string Path, string? Type, byte[] Body)> Received { get; } = [];

        public string Address => app.Urls.Single();

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build());
            await collector.RunAsync();
            return collector;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private Task RunAsync()
        {
            app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body, context.RequestAborted);
                Received.Add((context.Request.Path, context.Request.ContentType, body.ToArray()));
            });
            return app.StartAsync(TestContext.Current.CancellationToken);
        }
    }
}
