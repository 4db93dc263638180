using System.Text.Json;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Browsing browsing, SeedSite site)
{
    private static readonly string[] Pages =
    [
        "/", "/?q=疫苗接种&region=440000&from=2021&to=x", "/?q=疫苗&source=-x&find-source=网", "/?q=没有这样的文章", "/help", "/about", "/coverage", "/nowhere", "/quote", "/quote?text=省长马兴瑞在省疾控中心主持召开疫苗接种工作调度会", "/explain?id=000_45d9ac9911673ab2.txt&q=疫苗接种 工作", "/explain?id=000_45d9ac9911673ab2.txt&q=码头&region=500000", "/help/api", "/differences?a=000_45d9ac9911673ab2.txt&b=000_45d9ac9911673ab2.txt",
        "/trend", "/trend?phrase=疫苗&phrase=会议&phrase=工作&phrase=省&phrase=市&scale=rate", "/compare", "/compare?q=疫苗&region=440000&region=500000",
    ];

    public static TheoryData<int, bool, string> Looks => new()
    {
        { 1280, false, "zh-Hans" },
        { 1280, true, "zh-Hant" },
        { 390, false, "en" },
        { 390, true, "zh-Hans" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_wrong_on_any_page(int width, bool dark, string language)
    {
        string? axe = Environment.GetEnvironmentVariable("SEARCHAPP_AXE");
        Assert.SkipWhen(axe is null, "SEARCHAPP_AXE does not name axe.min.js.");
        string script = await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken);
        var page = await browsing.OpenAsync(width, dark);
        foreach (string path in await AllPagesAsync())
        {
            await page.GotoAsync(site.Root + path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
            await page.EvaluateAsync(script);
            string found = await page.EvaluateAsync<string>(
                """
                async () => JSON.stringify((await axe.run()).violations.map(v =>
                    `${v.id} (${v.impact}): ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")}`))
                """);
            Assert.True(found == "[]", $"{path}: {string.Join("\n", JsonSerializer.Deserialize<string[]>(found)!)}");
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    [InlineData(3840)]
    public async Task No_page_is_wider_than_its_window(int width)
    {
        var page = await browsing.OpenAsync(width);
        foreach (string path in await AllPagesAsync())
        {
            await page.GotoAsync(site.Root + path);
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{path} is {wide} wide in a window of {width}.");
        }
    }

    [Fact]
    public async Task Nothing_moves_once_a_page_is_shown()
    {
        var page = await browsing.OpenAsync();
        foreach (string path in await AllPagesAsync())
        {
            await page.GotoAsync(site.Root + path);
            double moved = await page.EvaluateAsync<double>(
                """
                () => new Promise(done => {
                    let sum = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                        .observe({ type: "layout-shift", buffered: true });
                    setTimeout(() => done(sum), 100);
                })
                """);
            Assert.True(moved < 0.01, $"{path} moved by {moved}.");
        }
    }

    private async Task<string[]> AllPagesAsync()
    {
        using var client = new HttpClient();
        string json = await client.GetStringAsync(new Uri(site.Root + "/api/v1/search?q=疫苗"), TestContext.Current.CancellationToken);
        var hits = JsonDocument.Parse(json).RootElement.GetProperty("hits").EnumerateArray();
        return [.. Pages, .. hits.Select(h => $"/article?id={Uri.EscapeDataString(h.GetProperty("id").GetString()!)}&q=疫苗")];
    }
}
