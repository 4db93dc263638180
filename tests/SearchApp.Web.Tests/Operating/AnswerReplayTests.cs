using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SearchApp.Web.Operating;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

public sealed class AnswerReplayTests : IAsyncDisposable
{
    private const string Often = "/api/v1/search?q=疫苗&facet=region";
    private const string OftenPage = "/?q=疫苗";
    private const string Once = "/api/v1/search?q=会议";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SmallCollection _collection = new();
    private readonly RecordingStore _store = new();
    private readonly Site _site;
    private readonly HttpClient _client;

    public AnswerReplayTests()
    {
        _collection.Add("a");
        _collection.Rebuild();
        _site = new Site(_collection.Index, _store);
        _client = _site.CreateClient();
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    private OperatingFigures Figures => _site.Services.GetRequiredService<OperatingFigures>();

    [Fact]
    public async Task What_is_asked_again_is_made_anew_before_the_next_generation_serves()
    {
        string before = await AskAsync();
        Change();
        long searches = Figures.Count("search.count");
        long hits = Figures.Count("answers hit");
        string after = await GetAsync(Often);
        await GetAsync(OftenPage);
        Assert.Equal(hits + 2, Figures.Count("answers hit"));
        Assert.Equal(searches, Figures.Count("search.count"));
        Assert.Contains("\"total\":1,", before, StringComparison.Ordinal);
        Assert.Contains("\"total\":2,", after, StringComparison.Ordinal);
        await GetAsync(Once);
        Assert.Equal(hits + 2, Figures.Count("answers hit"));
        Assert.Equal(searches + 1, Figures.Count("search.count"));
    }

    [Fact]
    public async Task Readers_whose_browsers_name_the_same_language_otherwise_ask_the_same()
    {
        (await SendAsync(_client, Once, "en-GB,en;q=0.8")).Dispose();
        (await SendAsync(_client, Once, "en-US")).Dispose();
        Change();
        long hits = Figures.Count("answers hit");

        (await SendAsync(_client, Once, "en,de;q=0.5")).Dispose();

        Assert.Equal(hits + 1, Figures.Count("answers hit"));
    }

    [Fact]
    public async Task It_is_the_answer_that_a_visitor_would_have_caused()
    {
        await AskAsync();
        Change();
        await using var other = new Site(_collection.Index, new RecordingStore());
        foreach (string address in new[] { Often, OftenPage })
        {
            using var replayed = await SendAsync(_client, address);
            using var made = await SendAsync(other.CreateClient(), address);
            Assert.Equal(Headers(made), Headers(replayed));
            Assert.Equal(await TimelessAsync(made), await TimelessAsync(replayed));
        }
    }

    [Fact]
    public async Task The_answers_of_a_generation_go_with_it()
    {
        await AskAsync();
        Change();
        Assert.True(SpinWait.SpinUntil(() => !_store.Evicted.IsEmpty, Patience));
        Assert.StartsWith("g1.", Assert.Single(_store.Evicted), StringComparison.Ordinal);
        Assert.NotEmpty(_store.Tags);
        Assert.All(_store.Tags, tags => Assert.Single(tags));
        string[] states = [.. _store.Tags.Select(tags => tags[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(["g1", "g2"], states.Select(state => state.Split('.')[0]));
        Assert.Equal(states[0], _store.Evicted.First());
    }

    [Fact]
    public async Task A_busy_server_that_turns_visitors_away_still_makes_them()
    {
        await using var site = new SiteFactory { Settings = { ["limits:concurrent"] = "1", ["limits:queued"] = "0", ["limits:seconds"] = "60" } };
        using var gate = new ManualResetEventSlim();
        var isBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.Search.OnSearch = request =>
        {
            if (request.Query == "慢")
            {
                isBusy.SetResult();
                gate.Wait(TestContext.Current.CancellationToken);
            }

            return Some.Response(Some.Hit());
        };
        using var client = site.CreateClient();
        (await SendAsync(client, Often)).Dispose();
        (await SendAsync(client, Often)).Dispose();
        site.Search.Overview = site.Search.Overview with { Generation = "next" };
        var slow = SendAsync(client, "/api/v1/search?q=慢");
        await isBusy.Task.WaitAsync(TestContext.Current.CancellationToken);

        using var turnedAway = await SendAsync(client, Once);
        await site.Services.GetRequiredService<AnswerReplay>().PrepareAsync(TestContext.Current.CancellationToken);
        using var kept = await SendAsync(client, Often);
        gate.Set();
        (await slow).Dispose();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, turnedAway.StatusCode);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    [Fact]
    public void Only_so_many_questions_are_known_and_the_frequent_stay()
    {
        var clock = new ManualClock();
        var asked = new AskedAddresses(clock);
        for (int n = 0; n < 50_000; n++)
        {
            asked.Count(Address($"?q={n}"));
            if (n % 10 == 0)
            {
                asked.Count(Address("?q=often"));
            }
        }

        Assert.InRange(asked.Known, 1, 10_000);
        asked.Count(Address("?q=" + new string('a', 2_000)));
        asked.Count(Address("?q=" + new string('a', 2_000)));
        asked.Count(Address("?q=twice"));
        asked.Count(Address("?q=twice"));
        Assert.Equal(["?q=often", "?q=twice"], asked.TakeRepeated(2_000).Select(address => address.Query));
        Assert.Equal(["?q=often"], asked.TakeRepeated(2_000).Select(address => address.Query));
        Assert.Equal(["?q=often"], asked.TakeRepeated(2_000).Select(address => address.Query));
        for (int change = 0; change < 20; change++)
        {
            clock.Advance(TimeSpan.FromMinutes(11));
            asked.TakeRepeated(1);
        }

        Assert.Empty(asked.TakeRepeated(2_000));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        _collection.Dispose();
    }

    private static AskedAddress Address(string query) => new("http", "localhost", "/", query, "", "");

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string languages = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.Clear();
        request.Headers.AcceptLanguage.ParseAdd(languages);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    // A kept answer has its age and length besides, and the framework's own spelling of what Blazor says.
    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Age" or "Date" or "Content-Length"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}".ToLowerInvariant())
        .Order(StringComparer.Ordinal);

    // Without the time that it took, and that of its receipt.
    private static async Task<string> TimelessAsync(HttpResponseMessage answer)
    {
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return Regex.Replace(text, @"[0-9.]+ ms|""elapsedMs"":[0-9.]+|time=[0-9TZ:-]+", "0", RegexOptions.NonBacktracking);
    }

    private async Task<string> AskAsync()
    {
        await GetAsync(Often);
        await GetAsync(OftenPage);
        await GetAsync(OftenPage);
        await GetAsync(Once);
        return await GetAsync(Often);
    }

    private void Change()
    {
        _collection.Add("b");
        _collection.Rebuild();
        var live = _site.Services.GetRequiredService<LiveSearch>();
        Assert.True(SpinWait.SpinUntil(() => live.Overview.Generation == "g2", Patience));
        Assert.Equal(2, live.Overview.Documents);
    }

    private Task<string> GetAsync(string address) => _client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private sealed class Site(string index, IOutputCacheStore store) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("index", index);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(store)));
        }
    }

    private sealed class RecordingStore : IOutputCacheStore
    {
        private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);

        public ConcurrentQueue<string[]> Tags { get; } = new();

        public ConcurrentQueue<string> Evicted { get; } = new();

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
        {
            Evicted.Enqueue(tag);
            return ValueTask.CompletedTask;
        }

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => new(_kept.GetValueOrDefault(key));

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
        {
            Tags.Enqueue(tags ?? []);
            _kept[key] = value;
            return ValueTask.CompletedTask;
        }
    }
}
