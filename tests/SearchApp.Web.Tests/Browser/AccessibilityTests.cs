using System.Text.Json;
using Microsoft.Playwright;
using SearchApp.Testing;
using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

/// <summary>
/// axe-core, nothing moves, nothing is wider than its window: every page in every language and look. The suite takes each page in three of the
/// eighteen looks, always the same; SEARCHAPP_LONG=1 takes all.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Browsing browsing, SeedSite site, StateSite states)
{
    private const string Guangdong = "000_45d9ac9911673ab2.txt";
    private const int Looks = 18;
    private const int Share = 6;

    private static readonly string[] Pages =
    [
        "/", "/?q=疫苗接种&region=440000&from=2021&to=x", "/?q=疫苗&source=-x&find-source=网", "/?q=没有这样的文章", "/?q=会议&as-of=2021-06-30&size=1",
        "/help", "/about", "/help/api", "/coverage", "/coverage?year=2021", "/nowhere", "/article?id=none",
        "/quote", "/quote?text=省长马兴瑞在省疾控中心主持召开疫苗接种工作调度会", "/differences?a=" + Guangdong + "&b=" + Guangdong,
        "/explain?id=" + Guangdong + "&q=疫苗接种 工作", "/explain?id=" + Guangdong + "&q=码头&region=500000",
        "/trend", "/trend?phrase=疫苗&phrase=会议&phrase=工作&phrase=省&phrase=市&scale=rate", "/compare", "/compare?q=疫苗&region=440000&region=500000",
        "/article?id=" + Guangdong + "&q=疫苗&hit=2", "/article?id=" + Guangdong + "&lens=simplified", "/article?id=" + Guangdong + "&q=疫苗&view=source",
        "/search-receipt?q=疫苗&region=440000", "/search-receipt?q=疫苗&synonyms=off&index=g0&found=9&time=2021-07-01T08:09:10Z",
    ];

    private static bool All => Prerequisite.IsLongRun;

    public static TheoryData<int> Look => [.. Enumerable.Range(0, Looks)];

    /// <summary>Languages, then light, dark and forced colours, then wide and narrow.</summary>
    [Theory]
    [MemberData(nameof(Look))]
    public async Task Axe_finds_nothing_wrong_on_any_page(int look)
    {
        string? axe = Environment.GetEnvironmentVariable("SEARCHAPP_AXE");
        Assert.SkipWhen(axe is null, "SEARCHAPP_AXE does not name axe.min.js.");
        string script = await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken);
        string language = new[] { "zh-Hans", "zh-Hant", "en" }[look % 3];
        int width = look / 9 == 0 ? 1280 : 390;
        var page = await browsing.OpenAsync(width, dark: look / 3 % 3 == 1);
        if (look / 3 % 3 == 2)
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        }

        string[] addresses = [.. Pages.Select(path => site.Root + path), .. StateSite.Pages.Select(path => states.Root + path)];
        var wrong = new List<string>();
        foreach (string address in addresses.Where((_, at) => All || ((at * 5) + (look / 3) + look) % Share == 0))
        {
            await page.GotoAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
            await page.EvaluateAsync(script);
            string found = await page.EvaluateAsync<string>(
                """
                async () => JSON.stringify((await axe.run()).violations.map(v =>
                    `${v.id} (${v.impact}): ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")}`))
                """);
            wrong.AddRange(JsonSerializer.Deserialize<string[]>(found)!.Select(violation => $"{address}: {violation}"));
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > width)
            {
                wrong.Add($"{address} is {wide} wide in a window of {width}.");
            }
        }

        await page.CloseAsync();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(320, "en")]
    [InlineData(768, "zh-Hant")]
    [InlineData(3840, "zh-Hans")]
    public async Task No_page_is_wider_than_its_window(int width, string language)
    {
        var page = await browsing.OpenAsync(width);
        foreach (string path in Pages)
        {
            await page.GotoAsync(site.Root + path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{path} is {wide} wide in a window of {width}.");
        }
    }

    [Fact]
    public async Task Nothing_moves_once_a_page_is_shown()
    {
        var page = await browsing.OpenAsync();
        foreach (string path in Pages)
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
}
