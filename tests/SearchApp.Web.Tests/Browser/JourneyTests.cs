using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchApp.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace SearchApp.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed partial class JourneyTests(Browsing browsing, SeedSite site)
{
    [Theory]
    [InlineData(1280, false, true)]
    [InlineData(1280, true, false)]
    [InlineData(390, true, true)]
    [InlineData(390, false, false)]
    public async Task An_analyst_searches_narrows_reads_and_goes_back(int width, bool dark, bool scripts)
    {
        var page = await browsing.OpenAsync(width, dark, scripts);
        var watch = new PageWatch(page, site.Root);
        await page.GotoAsync(site.Root);
        await page.Locator("#q").FillAsync("疫苗接种");
        await page.Locator(".search-row button").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(2);
        await Expect(page.Locator(".result-count")).ToContainTextAsync("共 2 篇");

        await OpenFiltersAsync(page, width);
        await page.Locator(".facet input[name=region][value='440000']").ClickAsync();
        if (!scripts)
        {
            await page.Locator(".apply").ClickAsync();
        }

        await Expect(page).ToHaveURLAsync(Narrowed());
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await Expect(page.Locator(".chip")).ToContainTextAsync("广东");

        await OpenFiltersAsync(page, width);
        await page.Locator(".facet input[name=from]").FillAsync("2021-06-01");
        await page.Locator(".facet input[name=to]").FillAsync("2021年6月");
        await page.Locator(".apply").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);

        string results = page.Url;
        await page.Locator(".result h3 a").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("馬興瑞主持召開疫苗接種工作");
        await Expect(page.Locator(".article-text mark").First).ToBeVisibleAsync();
        await page.Locator(".back a").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        await Expect(page.Locator(".facet input[name=from]")).ToHaveValueAsync("2021-06");
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Equal(results, page.Url);
        watch.AssertClean();
    }

    [Fact]
    public async Task A_chip_and_clear_all_widen_again()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=疫苗&region=440000&from=2021");
        await page.Locator(".chip").First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await page.Locator(".clear-all").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_keyboard_alone_finds_and_opens_an_article()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=会议");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("j/疫苗");
        await Expect(page.Locator("#q")).ToHaveValueAsync("j/疫苗");
        await page.Locator("#q").FillAsync("疫苗");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".result")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".result h3 a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".article-text h1")).ToBeVisibleAsync();
        int marks = await page.Locator(".article-text mark").CountAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#hit-1")).ToBeFocusedAsync();
        await Expect(page.Locator(".hit-at")).ToHaveTextAsync($"1/{marks}");
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator(".hit-at")).ToHaveTextAsync($"{marks}/{marks}");
        await Expect(page.Locator($"#hit-{marks}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_a_script_the_marks_and_lenses_are_links()
    {
        var page = await browsing.OpenAsync(scripts: false);
        await page.GotoAsync($"{site.Root}/?q=疫苗");
        await page.Locator(".result h3 a").First.ClickAsync();
        await page.Locator(".hit-steps a").Last.ClickAsync();
        await Expect(page.Locator(".hit-at")).ToContainTextAsync("1/");
        await Expect(page.Locator("mark[aria-current]")).ToBeInViewportAsync();
        await page.Locator(".lens a").Nth(1).ClickAsync();
        await Expect(page.Locator(".article-text")).ToHaveAttributeAsync("lang", "zh-Hans");
    }

    [Fact]
    public async Task Composing_Chinese_is_never_disturbed()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync(site.Root);
        await page.Locator("#q").FocusAsync();
        bool went = await page.EvaluateAsync<bool>(
            """
            () => document.getElementById("q").dispatchEvent(
                new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }))
            """);
        Assert.False(went);
        Assert.Equal(site.Root + "/", page.Url);
    }

    [Fact]
    public async Task Suggestions_come_while_typing_and_never_while_composing()
    {
        var page = await browsing.OpenAsync();
        int asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/suggest", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(site.Root);
        await page.EvaluateAsync(
            """
            () => {
                const box = document.getElementById("q");
                box.value = "yi'miao";
                box.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
            }
            """);
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(0, asked);
        await page.Locator("#q").FillAsync("疫苗");
        await Expect(page.Locator("#q-list option").First).ToBeAttachedAsync();
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task On_paper_there_is_only_the_text()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=疫苗");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(".column-filters")).ToBeHiddenAsync();
        await Expect(page.Locator(".result").First).ToBeVisibleAsync();
    }

    private static async Task OpenFiltersAsync(IPage page, int width)
    {
        if (width < 600 && !await page.Locator(".facet input[name=from]").IsVisibleAsync())
        {
            await page.Locator(".filters > summary").ClickAsync();
        }
    }

    [GeneratedRegex("region=440000", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Narrowed();
}
