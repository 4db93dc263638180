using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SearchApp.Web.Operating;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

public sealed class ObservabilityTests : IAsyncDisposable
{
    private const string Secret = "不可告人的查询";

    private readonly SiteFactory _site = new();

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public async Task What_was_searched_is_in_the_log_only_where_that_is_switched_on(string setting, bool isLogged)
    {
        _site.Settings["log:queries"] = setting;
        using var log = new KeptLog();
        await using var site = _site.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddSingleton<IArticleSearch>(s => ActivatorUtilities.CreateInstance<MeasuredSearch>(s, (IArticleSearch)_site.Search));
        }));
        using var client = site.CreateClient();
        string encoded = Uri.EscapeDataString(Secret);
        foreach (string address in new[] { "/?q=", "/api/v1/search?q=", "/feed.atom?q=", "/api/v1/suggest?q=", "/no/such/page?q=", "/api/v1/quote?text=" })
        {
            await client.GetAsync(new Uri(address + encoded, UriKind.Relative), TestContext.Current.CancellationToken);
        }

        _site.Search.OnSearch = _ => throw new InvalidOperationException("x");
        var failed = await client.GetAsync(new Uri("/?size=3&q=" + encoded, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Contains(log.Lines, line => line.Contains("unhandled exception", StringComparison.Ordinal));
        Assert.Equal(isLogged, log.Lines.Any(line => line.Contains(Secret, StringComparison.Ordinal) || line.Contains(encoded, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_figure_is_told_to_whoever_listens()
    {
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name.StartsWith(OperatingMeter.Name, StringComparison.Ordinal))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        object? own = null;
        void See(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            // Not what sites of other tests tell meanwhile.
            if (instrument.Meter.Name != OperatingMeter.Name || instrument.Meter.Scope == own)
            {
                seen.AddOrUpdate(tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Value}", 1, static (_, count) => count + 1);
            }
        }

        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => See(instrument, tags));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => See(instrument, tags));
        listener.Start();
        using var collection = new SmallCollection();
        collection.Add("a");
        collection.Rebuild();
        await using var site = new OpenSite(collection.Index);
        using var client = site.CreateClient();
        own = site.Services.GetRequiredService<IMeterFactory>();
        foreach (string address in new[] { "/?q=疫苗", "/?q=疫苗", "/api/v1/search?q=無此詞語" })
        {
            await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        }

        listener.RecordObservableInstruments();

        string[] expected =
        [
            "searchapp.stage.duration parse", "searchapp.stage.duration search", "searchapp.stage.duration facets", "searchapp.stage.duration highlight", "searchapp.stage.duration render",
            "searchapp.request.duration search", "searchapp.request.duration trend", "searchapp.search.count", "searchapp.search.without_hits", "searchapp.answers hit", "searchapp.answers miss",
            "searchapp.index.size", "searchapp.index.documents",
        ];
        Assert.All(expected, name => Assert.True(seen.ContainsKey(name), name));
        Assert.Equal(1, seen["searchapp.answers hit"]);
    }

    [Fact]
    public async Task The_operators_page_is_there_only_where_it_is_switched_on()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _site.CreateClient().GetAsync(new Uri("/status", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await using var on = new SiteFactory();
        on.Settings["status-page"] = "true";
        foreach (string language in new[] { "en", "zh-Hans", "zh-Hant" })
        {
            string page = await on.CreateClient().GetStringAsync(new Uri($"/status?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains(Some.Overview().Generation, page, StringComparison.Ordinal);
            Assert.Contains("<th scope=\"col\">", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Figures_tell_how_long_most_took()
    {
        var figures = new DurationFigures();
        for (int n = 1; n <= 1000; n++)
        {
            figures.Add(n / 1000.0);
        }

        Assert.Equal(1000, figures.Count);
        Assert.InRange(figures.Percentile(0.5), 500, 600);
        Assert.InRange(figures.Percentile(0.99), 990, 1188);
        Assert.Equal(0, new DurationFigures().Percentile(0.5));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private sealed class OpenSite(string index) : Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<SearchApp.Web.Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("index", index);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
