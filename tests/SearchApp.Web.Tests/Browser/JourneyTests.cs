using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchApp.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace SearchApp.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed partial class JourneyTests(Browsing browsing, SeedSite site, StateSite states)
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
        string cited = (await page.Locator("#citation").TextContentAsync())!;
        Assert.Contains("[EB/OL]. (2021-06-01)[", cited, StringComparison.Ordinal);
        if (scripts)
        {
            await page.Locator(".citation button").ClickAsync();
            await Expect(page.Locator(".citation button")).ToHaveTextAsync("已复制");
            Assert.Equal(cited, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        }

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".citation a", new() { HasTextString = "RIS" }).ClickAsync());
        Assert.Equal("article.ris", download.SuggestedFilename);
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
    public async Task Going_back_unticks_the_filter_that_was_ticked()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=疫苗");
        var choice = page.Locator("input[type=checkbox][name=region]").First;
        await choice.CheckAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(0);
        await Expect(choice).Not.ToBeCheckedAsync();
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
        int asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/suggest", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(site.Root);
        await page.Locator("#q").FocusAsync();
        var input = await page.Context.NewCDPSessionAsync(page);

        // What an input method does: pieces of pinyin that change under way, keys that belong to it, and at the end the characters.
        foreach (string pinyin in new[] { "y", "yi", "yi m", "yi miao" })
        {
            await input.SendAsync("Input.imeSetComposition", new() { ["text"] = pinyin, ["selectionStart"] = pinyin.Length, ["selectionEnd"] = pinyin.Length });
            await Expect(page.Locator("#q")).ToHaveValueAsync(pinyin);
        }

        await page.WaitForTimeoutAsync(300);
        Assert.Equal(0, asked);
        await input.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = "Enter", ["windowsVirtualKeyCode"] = 229, ["code"] = "Enter" });
        await page.WaitForTimeoutAsync(100);
        Assert.Equal(site.Root + "/", page.Url);
        await input.SendAsync("Input.insertText", new() { ["text"] = "疫苗" });
        await Expect(page.Locator("#q")).ToHaveValueAsync("疫苗");
        await Expect(page.Locator("#q-list option").First).ToBeAttachedAsync();
        Assert.Equal(1, asked);
        Assert.Equal(site.Root + "/", page.Url);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".result")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task On_a_phone_no_choice_is_broken_within_a_word()
    {
        var page = await browsing.OpenAsync(390);
        await page.GotoAsync($"{site.Root}/?q=疫苗&lang=en");
        Assert.True(await page.EvaluateAsync<bool>(
            "[...document.querySelectorAll('.choices > *')].every(choice => choice.offsetHeight < 2 * parseFloat(getComputedStyle(choice).lineHeight))"));
    }

    [Fact]
    public async Task Going_back_finds_the_list_where_it_was_left()
    {
        var page = await browsing.OpenAsync(390);
        await page.GotoAsync($"{site.Root}/?q=疫苗");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = page.Locator(".result h3 a").Nth(1);
        await Expect(second).ToBeFocusedAsync();
        double left = await page.EvaluateAsync<double>("scrollY");
        Assert.True(left > 0);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".article-text h1")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(second).ToBeFocusedAsync();
        await page.WaitForFunctionAsync("left => Math.abs(scrollY - left) <= 2", left);
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator(".result h3 a").First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("zh-Hans", "标题含 疫苗 且 日期 2021-06-01 起，不含 香港")]
    [InlineData("zh-Hant", "標題含 疫苗 且 日期 2021-06-01 起，不含 香港")]
    [InlineData("en", "title has 疫苗 and published since 2021-06-01, without 香港")]
    public async Task How_a_query_was_read_is_said_in_the_language_of_the_page(string language, string expected)
    {
        var page = await browsing.OpenAsync(scripts: false);
        await page.GotoAsync($"{site.Root}/?q=title:疫苗 日期:2021-06.. -香港&lang={language}");
        await Expect(page.Locator(".understood bdi").First).ToHaveTextAsync(expected);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_receipt_is_one_click_away_copies_and_prints(int width, bool scripts)
    {
        var page = await browsing.OpenAsync(width, scripts: scripts);
        var watch = new PageWatch(page, site.Root);
        await page.GotoAsync($"{site.Root}/?q=疫苗&region=440000");
        await page.Locator(".take-away a[href^='/search-receipt']").ClickAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("完全相同：1 篇");
        string permalink = (await page.Locator(".address").TextContentAsync())!;
        Assert.StartsWith(site.Root + "/search-receipt?", permalink, StringComparison.Ordinal);
        if (scripts)
        {
            await page.Locator("button[data-copy-text]").ClickAsync();
            string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.Contains("检索式：疫苗\n", copied, StringComparison.Ordinal);
            Assert.EndsWith("凭证网址：" + permalink, copied, StringComparison.Ordinal);
            await page.EvaluateAsync("() => { window.printed = 0; window.print = () => { window.printed++; }; }");
            await page.Locator("button[data-print]").ClickAsync();
            Assert.Equal(1, await page.EvaluateAsync<int>("window.printed"));
        }

        await page.GotoAsync(permalink);
        await page.Locator(".receipt-links a[href^='/?']").ClickAsync();
        await Expect(page.Locator(".result")).ToHaveCountAsync(1);
        watch.AssertClean();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task The_source_shows_in_its_place_what_was_removed(int width, bool scripts)
    {
        var page = await browsing.OpenAsync(width, scripts: scripts);
        await page.GotoAsync($"{site.Root}/article?id=000_45d9ac9911673ab2.txt&q=疫苗");
        await page.Locator(".reading-tools a[href*='view=source']").ClickAsync();
        string whole = await page.EvaluateAsync<string>(
            """
            () => {
                const page = document.querySelector(".source-page").cloneNode(true);
                page.querySelectorAll(".rule, summary").forEach(label => label.remove());
                return page.textContent;
            }
            """);
        string seeds = Path.Combine(RepositoryRoot.Find(AppContext.BaseDirectory, AppContext.BaseDirectory), "seeds");
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(seeds, "000_45d9ac9911673ab2.txt"), TestContext.Current.CancellationToken), whole);
        await Expect(page.Locator(".source-page .rule").Last).ToHaveTextAsync("注入的垃圾链接");
        await Expect(page.Locator(".source-page .rule").Last).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        await page.Locator(".reading-tools a").First.ClickAsync();
        await Expect(page.Locator(".article-text mark").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/?q=疫苗", ".column-filters, .search-row, .pager, .take-away, .masthead nav")]
    [InlineData("/article?id=000_45d9ac9911673ab2.txt&q=疫苗", ".reading-tools, .hit-steps, .back, .masthead nav")]
    [InlineData("/search-receipt?q=疫苗", ".receipt-links, .masthead nav")]
    public async Task On_paper_there_is_only_the_text(string path, string hidden)
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync(site.Root + path);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var part in await page.Locator(hidden).AllAsync())
        {
            Assert.False(await part.IsVisibleAsync());
        }

        await Expect(page.Locator("main")).ToContainTextAsync("疫苗");
        byte[] paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
    }

    [Fact]
    public async Task The_first_minutes_are_told_and_the_page_comes_again_by_itself()
    {
        var page = await browsing.OpenAsync();
        states.Build(41);
        await page.GotoAsync(states.Root + "/?q=no-index");
        await Expect(page.Locator("main")).ToContainTextAsync("已收录 41 篇");
        states.Build(42);
        await Expect(page.Locator("main")).ToContainTextAsync("已收录 42 篇");
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
