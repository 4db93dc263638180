using System.IO.Compression;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

/// <summary>What a page may weigh and do, over the made-up articles.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BudgetTests(Browsing browsing, SampleSite site)
{
    private const int MaxCompressed = 60_000;
    private const double MaxTaskMilliseconds = 50;
    private const double MaxShift = 0.01;
    private const int MaxLooks = 8;

    public static TheoryData<string> Pages =>
    [
        "/", "/?q=会议", "/?q=会议&size=100", "/coverage", "/trend?phrase=会议&phrase=食品安全", "/compare?q=会议&region=440000&region=500000", "/help",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_and_its_files_weigh_at_most_60_kilobytes_compressed(string path)
    {
        using var client = new HttpClient();
        long bytes = 0;
        foreach (string part in new[] { path, "/assets/app.css", "/assets/app.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, site.Root + part);
            request.Headers.AcceptEncoding.ParseAdd("br");
            var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
            byte[] body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            await using var plain = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
            Assert.True(plain.ReadByte() >= 0);
            bytes += body.Length;
        }

        Assert.InRange(bytes, 1, MaxCompressed);
    }

    // Other work on the machine can only add to what a page does: the least of several looks is the page's own.
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_neither_shifts_nor_keeps_the_browser_busy(string path)
    {
        double[] least = await LookAsync(path);
        for (int looks = 1; looks < MaxLooks && (least[0] > MaxShift || least[1] > MaxTaskMilliseconds); looks++)
        {
            double[] look = await LookAsync(path);
            least = [Math.Min(least[0], look[0]), Math.Min(least[1], look[1])];
        }

        Assert.InRange(least[0], 0, MaxShift);
        Assert.InRange(least[1], 0, MaxTaskMilliseconds);
    }

    // How much the page moved, and its longest script in milliseconds.
    private async Task<double[]> LookAsync(string path)
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync(site.Root + path);
        double[] look = await page.EvaluateAsync<double[]>(
            """
            () => new Promise(done => {
                let moved = 0;
                let scripted = 0;
                new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value)).observe({ type: "layout-shift", buffered: true });
                new PerformanceObserver(list => list.getEntries().forEach(e => e.scripts.forEach(s => scripted = Math.max(scripted, s.duration))))
                    .observe({ type: "long-animation-frame", buffered: true });
                setTimeout(() => done([moved, scripted]), 300);
            })
            """);
        await page.CloseAsync();
        return look;
    }
}
