using System.Net;
using System.Text;
using SearchApp.Testing.Fuzzing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Fuzzing;

/// <summary>Odd addresses, through the real server over a real index.</summary>
public sealed class AddressFuzzTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly string[] Seeds =
    [
        "/?q=会议&region=440000&source=-新华社&from=2021-04&to=2021-06&sort=newest&page=2&size=20",
        "/api/v1/search?q=疫苗 OR 会议&undated=1&reposts=show&cursor=AAAA",
        "/trend?phrase=疫苗&phrase=会议&unit=month&lang=en", "/compare?q=会议&region=440000&region=500000", "/coverage?year=2021", "/quote?text=加快推进疫苗接种工作",
        "/article?id=000.txt&q=会议&lens=hant", "/explain?q=会议&id=000.txt", "/export?q=会议&format=ris&bom=0", "/feed.atom?q=会议", "/cite?id=000.txt&format=bib",
        "/api/v1/facets?q=会议&facet=source&find=日报&count=5", "/api/v1/suggest?q=ym&size=5", "/api/v1/timeline?phrase=会议&unit=day&provinces=1", "/differences?id=000.txt&other=001.txt",
    ];

    private static readonly string[] Tokens =
    [
        "&", "=", "?", "/", "//", "../", "%", "%00", "%2e%2e%2f", "%ff", "%ed%a0%80", "+", "#", ";", "|", "-", "[]", "q=", "page=", "99999999999", "-1", "0", "size=", "from=", "0000-00-00", "9999-12-31", "2021-02-30", "region=", "unknown", "facet=", "cursor=", "lang=xx",
        "\0", "\r\n", "\u202E", "\ud83d", "<script>", "\"", "'", "(", "*", "疫*", "~9", "近30天",
    ];

    [Fact]
    public void Whatever_is_asked_for_is_answered_or_refused()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Root) };
        Fuzzer.Run("address", [.. Seeds.Select(Encoding.UTF8.GetBytes)], Tokens, bytes =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Root + Written(bytes)));
            using var answer = client.Send(request, TestContext.Current.CancellationToken);
            Assert.InRange((int)answer.StatusCode, 200, 499);
            if (answer is { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong, Headers.ConnectionClose: true })
            {
                return "refused before any of our code";
            }

            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            if (answer.Headers.Location is { } elsewhere)
            {
                Assert.False(elsewhere.IsAbsoluteUri || elsewhere.OriginalString.StartsWith("//", StringComparison.Ordinal), $"It leads to {elsewhere}.");
            }

            using var reader = new StreamReader(answer.Content.ReadAsStream(TestContext.Current.CancellationToken));
            int length = reader.ReadToEnd().Length;
            string path = request.RequestUri!.AbsolutePath;
            return $"{(answer.StatusCode == HttpStatusCode.NotFound ? "" : path[..Math.Min(path.Length, 20)])} {answer.StatusCode} {answer.Content.Headers.ContentType} {length / 4000}";
        });
    }

    // What is not allowed in an address is escaped, a stray percent sign not: that is for the server to bear.
    private static string Written(byte[] bytes)
    {
        var written = new StringBuilder(bytes is [(byte)'/', ..] ? "" : "/");
        foreach (byte b in bytes.Take(6_000))
        {
            char c = (char)b;
            written.Append(char.IsAsciiLetterOrDigit(c) || "/?&=%+-._~;,:@!$'()*".Contains(c, StringComparison.Ordinal) ? c : $"%{b:X2}");
        }

        return written.ToString();
    }
}
