using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

public sealed class LoadSheddingTests
{
    [Fact]
    public async Task Over_capacity_it_says_when_to_come_again_and_then_recovers()
    {
        await using var site = new SiteFactory();
        using var gate = new ManualResetEventSlim();
        site.Search.OnSearch = _ =>
        {
            gate.Wait(TestContext.Current.CancellationToken);
            return Some.Response(Some.Hit());
        };
        using var client = Client(site, ("limits:concurrent", "2"), ("limits:queued", "3"), ("limits:seconds", "60"));
        var asked = Enumerable.Range(0, 12).Select(n => GetAsync(client, $"/api/v1/search?q=疫苗{n}")).ToList();
        var refused = new List<HttpResponseMessage>();
        while (refused.Count < 7)
        {
            var next = await Task.WhenAny(asked);
            asked.Remove(next);
            refused.Add(await next);
        }

        var health = await GetAsync(client, "/healthz/live");
        gate.Set();
        var answered = await Task.WhenAll(asked);

        Assert.All(refused, r => Assert.Equal(HttpStatusCode.ServiceUnavailable, r.StatusCode));
        Assert.All(refused, r => Assert.Equal("2", r.Headers.RetryAfter!.ToString()));
        Assert.All(refused, r => Assert.Equal("application/problem+json", r.Content.Headers.ContentType!.MediaType));
        Assert.Contains("\"busy\"", await refused[0].Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(5, answered.Length);
        Assert.All(answered, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, "/api/v1/search?q=疫苗")).StatusCode);
    }

    [Theory]
    [InlineData("zh-Hant", "伺服器繁忙")]
    [InlineData("en", "The server is busy")]
    public async Task A_reader_gets_a_page_that_says_so(string language, string heading)
    {
        await using var site = new SiteFactory();
        using var gate = new ManualResetEventSlim();
        var isBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.Search.OnSearch = _ =>
        {
            isBusy.TrySetResult();
            gate.Wait(TestContext.Current.CancellationToken);
            return Some.Response(Some.Hit());
        };
        using var client = Client(site, ("limits:concurrent", "1"), ("limits:queued", "0"), ("limits:seconds", "60"));
        var first = GetAsync(client, "/api/v1/search?q=疫苗");
        string path = $"/?q=\"><script>&lang={language}";

        // Else the second may take the only place, and each wait for the other.
        await isBusy.Task.WaitAsync(TestContext.Current.CancellationToken);
        var refused = await GetAsync(client, path);
        gate.Set();
        await first;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("text/html", refused.Content.Headers.ContentType!.MediaType);
        string body = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<h1>{heading}</h1>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        Assert.True(refused.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/api/v1/search?q=疫苗")]
    [InlineData("/api/v1/facets?q=疫苗&facet=source&find=日报")]
    [InlineData("/api/v1/timeline?q=疫苗")]
    [InlineData("/api/v1/compare?q=疫苗&region=440000&region=500000")]
    [InlineData("/api/v1/quote?text=加快推进疫苗接种工作")]
    [InlineData("/feed.atom?q=疫苗")]
    [InlineData("/export?q=疫苗")]
    [InlineData("/?q=疫苗")]
    [InlineData("/compare?q=疫苗&region=440000&region=500000")]
    [InlineData("/trend?q=疫苗")]
    public async Task What_takes_too_long_is_stopped_inside_the_engine(string address)
    {
        await using var site = new SiteFactory();
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.Search.OnCancellableSearch = cancellation =>
        {
            cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(60));
            stopped.TrySetResult();
            cancellation.ThrowIfCancellationRequested();
        };
        using var client = Client(site, ("limits:seconds", "1"));

        var answer = await GetAsync(client, address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("2", answer.Headers.RetryAfter!.ToString());
        Assert.Equal(
            address[1] == '?' || address.StartsWith("/compare", StringComparison.Ordinal) || address.StartsWith("/trend", StringComparison.Ordinal)
                ? "text/html"
                : "application/problem+json",
            answer.Content.Headers.ContentType!.MediaType);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("limits:queued", "many", "The setting limits:queued is 'many', but must be a whole number from 0 to 100000.")]
    [InlineData("limits:seconds", "0", "The setting limits:seconds is '0', but must be a whole number from 1 to 3600.")]
    [InlineData("limits:cache", "-1", "The setting limits:cache is '-1', but must be a whole number from 0 to 100000.")]
    [InlineData("Logging:LogLevel:Default", "loud", "The setting Logging:LogLevel:Default is 'loud', but must be one of Trace, ")]
    [InlineData("log:queries", "sometimes", "The setting log:queries is 'sometimes', but must be true or false.")]
    [InlineData("status-page", "1", "The setting status-page is '1', but must be true or false.")]
    [InlineData("status_page", "1", "The setting status-page is '1', but must be true or false. Correct it in appsettings.json or in the environment (STATUS_PAGE).")]
    [InlineData("as_of", "yesterday", "The setting as-of is 'yesterday', but must be a day such as 2021-06-01. Correct it in appsettings.json or in the environment (AS_OF).")]
    [InlineData("as-of", "yesterday", "The setting as-of is 'yesterday', but must be a day such as 2021-06-01.")]
    public async Task A_setting_that_cannot_be_is_named_at_the_start(string name, string value, string sentence)
    {
        var options = new SiteOptions { Index = Path.Combine(Path.GetTempPath(), "searchapp-no-index"), Urls = "http://127.0.0.1:0" };

        // By the front door: behind the program's main a test host would only see that the site is gone.
        var refused = await Assert.ThrowsAsync<SiteSettingException>(() => SearchSite.RunAsync(options, [$"--{name}={value}"]));

        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
    }

    private static HttpClient Client(SiteFactory site, params (string Name, string Value)[] settings) => site.WithWebHostBuilder(builder =>
    {
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }).CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string path) =>
        client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
