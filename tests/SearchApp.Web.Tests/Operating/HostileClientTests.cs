using System.Net;
using System.Net.Sockets;
using System.Text;
using SearchApp.Search;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Operating;

/// <summary>Clients that are slow, greedy or rude, on real connections.</summary>
public sealed class HostileClientTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SiteFactory _site = new();

    [Fact]
    public async Task A_client_that_never_ends_its_headers_is_let_go_and_keeps_nobody_out()
    {
        Start(("limits:concurrent", "1"), ("limits:queued", "0"));
        var slow = new List<NetworkStream>();
        for (int i = 0; i < 50; i++)
        {
            var stream = await ConnectAsync();
            await WriteAsync(stream, "GET /?q=a HTTP/1.1\r\nHost: localhost\r\nX-A: ");
            slow.Add(stream);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/?q=b"));
        foreach (var stream in slow)
        {
            // One more byte a second would not help it: the whole head has ten seconds.
            Assert.StartsWith("HTTP/1.1 408", await ReadToEndAsync(stream), StringComparison.Ordinal);
            await stream.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_client_that_does_not_read_gives_its_place_back()
    {
        Start(("limits:concurrent", "1"), ("limits:queued", "0"), ("limits:seconds", "2"));
        string large = new('文', 200_000);
        _site.Search.OnSearch = request => Some.Response([.. Enumerable.Range(0, request.Size).Select(_ => Some.Hit() with { Title = new MarkedText(large, []) })]) with
        {
            Total = 10_000,
            HitTotal = 10_000,
        };
        await using var deaf = await ConnectAsync(receiveBuffer: 4096);
        await WriteAsync(deaf, "GET /export?q=a HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var status = HttpStatusCode.ServiceUnavailable;
        for (int seconds = 0; seconds < 30 && status != HttpStatusCode.OK; seconds++)
        {
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            status = await StatusAsync("/help");
        }

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_query_of_the_greatest_length_is_answered_in_Chinese_too()
    {
        Start();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/?q=" + Uri.EscapeDataString(new string('疫', 2000))));
        Assert.Equal(2000, _site.Search.LastRequest!.Query.Length);
    }

    [Theory]
    [InlineData(33 << 10, 10, "HTTP/1.1 414")]
    [InlineData(10, 50 << 10, "HTTP/1.1 431")]
    public async Task A_request_line_or_headers_too_large_are_refused(int query, int header, string status)
    {
        Start();
        await using var stream = await ConnectAsync();
        await WriteAsync(stream, $"GET /?q={new string('a', query)} HTTP/1.1\r\nHost: localhost\r\nX-A: {new string('b', header)}\r\n\r\n");
        Assert.StartsWith(status, await ReadToEndAsync(stream), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /?q=a HTTP/1.1\r\n\r\n")]
    [InlineData("GET /?q=a HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET /?q=a HTTP/1.1\r\nHost: evil.example/path\r\n\r\n")]
    [InlineData("GET /?q=a HTTP/1.1\r\nHost: <script>\r\n\r\n")]
    [InlineData("GET http://evil.example/?q=a HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001")]
    public async Task A_request_that_is_none_is_refused(string text)
    {
        Start();
        await using var stream = await ConnectAsync();
        await WriteAsync(stream, text.EndsWith('\n') ? text : text + "\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 400", await ReadToEndAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_smuggled_behind_a_request_of_two_lengths()
    {
        Start();
        await using var stream = await ConnectAsync();
        await WriteAsync(stream, "GET /?q=a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /?q=b HTTP/1.1\r\nHost: localhost\r\n\r\n");
        string answer = await ReadToEndAsync(stream);
        Assert.Contains("Connection: close", answer, StringComparison.Ordinal);
        Assert.Single(answer.Split("HTTP/1.1 ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Nothing_can_be_changed(string method)
    {
        Start();
        using var client = new HttpClient();
        foreach (string path in new[] { "/", "/article?id=000.txt", "/api/v1/search", "/api/v1/articles/000.txt", "/export", "/healthz" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_site.ClientOptions.BaseAddress, path));
            var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
        }
    }

    [Theory]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/....//....//etc/passwd")]
    [InlineData("/assets/..\\..\\etc\\passwd")]
    [InlineData("/article?id=../../etc/passwd")]
    [InlineData("/api/v1/articles/../../../etc/passwd")]
    [InlineData("/api/v1/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/cite?id=/etc/passwd")]
    [InlineData("/index/CURRENT")]
    public async Task No_path_leads_to_a_file(string path)
    {
        Start();
        await using var stream = await ConnectAsync();
        await WriteAsync(stream, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (404|400)", await ReadToEndAsync(stream));
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("///evil.example/x")]
    [InlineData("/\\evil.example/x")]
    [InlineData("/?q=a&lang=//evil.example")]
    [InlineData("/no/such/page?return=https://evil.example")]
    public async Task No_answer_leads_elsewhere(string path)
    {
        Start();
        await using var stream = await ConnectAsync();
        await WriteAsync(stream, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        string answer = await ReadToEndAsync(stream);
        Assert.DoesNotMatch("^HTTP/1.1 3", answer);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer);
        foreach (string link in page.QuerySelectorAll("[href], [action], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action") ?? e.GetAttribute("src")!))
        {
            Assert.True(link.StartsWith('#') || (link is ['/', ..] && link is not ['/', '/' or '\\', ..]), link);
        }
    }

    [Fact]
    public async Task Only_the_hosts_allowed_are_answered_where_they_are_set()
    {
        Start(("AllowedHosts", "good.example"));
        foreach (var (host, status) in new[] { ("good.example", "200"), ("evil.example", "400") })
        {
            await using var stream = await ConnectAsync();
            await WriteAsync(stream, $"GET /feed.atom?q=a HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            Assert.StartsWith($"HTTP/1.1 {status}", await ReadToEndAsync(stream), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_flood_of_different_questions_takes_no_more_memory_than_allowed()
    {
        Start(("limits:cache", "1"), ("limits:queued", "1000"));
        int searches = 0;
        string noise = Convert.ToHexString([.. Enumerable.Range(0, 20_000).Select(n => (byte)(n * 7919 >> 3))]);
        _site.Search.OnSearch = _ =>
        {
            Interlocked.Increment(ref searches);
            return Some.Response(Some.Hit() with { Title = new MarkedText(noise, []) });
        };
        for (int question = 0; question < 100; question++)
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/api/v1/search?q={question}"));
        }

        // A hundred answers of 40 KB are 4 MB: most of them cannot have been kept.
        searches = 0;
        for (int question = 0; question < 100; question++)
        {
            await StatusAsync($"/api/v1/search?q={question}");
        }

        Assert.InRange(searches, 60, 100);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task WriteAsync(NetworkStream stream, string text) =>
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text), TestContext.Current.CancellationToken);

    private static async Task<string> ReadToEndAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    private void Start(params (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
        {
            _site.Settings[name] = value;
        }

        _site.StartOnPort();
    }

    private async Task<NetworkStream> ConnectAsync(int receiveBuffer = 0)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        await socket.ConnectAsync(IPAddress.Loopback, _site.ClientOptions.BaseAddress.Port, TestContext.Current.CancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(_site.ClientOptions.BaseAddress, path), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
