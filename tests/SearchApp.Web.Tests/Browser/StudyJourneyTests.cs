using System.Text.RegularExpressions;
using SearchApp.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace SearchApp.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed partial class StudyJourneyTests(Browsing browsing, SampleSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_timeline_leads_from_years_to_months_to_days_and_back(bool scripts)
    {
        var page = await browsing.OpenAsync(scripts: scripts);
        var watch = new PageWatch(page, site.Root);
        await page.GotoAsync($"{site.Root}/?q=会议");
        var bars = page.Locator(".timeline svg a");
        await Expect(bars).ToHaveCountAsync(10);
        await bars.First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveTextAsync("2015年，去掉此条件×");
        await Expect(page.Locator(".timeline tbody tr")).ToHaveCountAsync(12);
        await bars.First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveTextAsync("2015年1月，去掉此条件×");
        Assert.InRange(await page.Locator(".timeline tbody tr").CountAsync(), 28, 31);
        await page.Locator(".timeline figcaption a", new() { HasTextString = "2015年" }).ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveTextAsync("2015年，去掉此条件×");
        await page.Locator(".timeline figcaption a").First.ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(0);
        watch.AssertClean();
    }

    [Fact]
    public async Task Dragging_over_the_timeline_chooses_a_stretch()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=会议&region=-440000");
        await Expect(page.Locator(".drag-hint")).ToBeVisibleAsync();
        var box = await page.Locator(".timeline svg").BoundingBoxAsync();
        float y = box!.Y + (box.Height / 2);
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.25f), y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * 0.45f), y, new() { Steps = 5 });
        await Expect(page.Locator(".timeline .brushed")).ToHaveCountAsync(3);
        await page.Mouse.UpAsync();
        await Expect(page.Locator(".chip").Last).ToHaveTextAsync("2017年–2019年，去掉此条件×");
        await Expect(page.Locator(".chip").First).ToContainTextAsync("不含");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_value_is_left_out_and_a_rare_one_is_found(int width, bool scripts)
    {
        var page = await browsing.OpenAsync(width, scripts: scripts);
        await page.GotoAsync($"{site.Root}/?q=会议");
        await OpenDrawerAsync();
        var sources = page.Locator("[data-facet=source]");
        await sources.Locator(".facet-find input").FillAsync("示例晚");
        if (scripts)
        {
            await Expect(sources.Locator(".options > li:visible", new() { HasNotTextString = "示例晚" })).ToHaveCountAsync(0);
        }

        await sources.Locator(".facet-find input").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Found());
        await OpenDrawerAsync();
        Assert.All(await sources.Locator(".option-label").AllTextContentsAsync(), label => Assert.Contains("示例晚", label, StringComparison.Ordinal));
        await sources.Locator(".exclude").First.ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync("不含 来源");
        await OpenDrawerAsync();
        await sources.Locator(".excluded input").ClickAsync(); // not Uncheck: the page may be gone before its state is read
        if (!scripts)
        {
            await page.Locator(".apply").ClickAsync();
        }

        await Expect(page.Locator(".chip")).ToHaveCountAsync(0);

        async Task OpenDrawerAsync()
        {
            if (width < 600)
            {
                await page.Locator(".filters > summary").ClickAsync();
            }
        }
    }

    [Fact]
    public async Task Articles_without_a_date_are_one_press_away()
    {
        var page = await browsing.OpenAsync();
        await page.GotoAsync($"{site.Root}/?q=会议");
        await page.Locator(".timeline-notes a").ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync("年份未知");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Trends_and_comparisons_are_asked_for_by_forms(int width, bool scripts)
    {
        var page = await browsing.OpenAsync(width, scripts: scripts);
        var watch = new PageWatch(page, site.Root);
        await page.GotoAsync(site.Root + "/trend");
        await page.Locator("input[name=phrase]").Nth(0).FillAsync("会议");
        await page.Locator("input[name=phrase]").Nth(1).FillAsync("食品安全");
        await page.Locator("select[name=scale]").SelectOptionAsync("rate");
        await page.Locator(".study-form button").ClickAsync();
        await Expect(page.Locator(".chart path.line")).ToHaveCountAsync(2);
        await Expect(page.Locator(".study-table")).ToHaveCountAsync(3);

        await page.GotoAsync(site.Root + "/compare");
        await page.Locator("input[name=q]").FillAsync("食品安全");
        await page.GetByLabel("广东", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("辽宁", new() { Exact = true }).CheckAsync();
        await page.Locator(".study-form button").ClickAsync();
        await Expect(page.Locator(".study .figures").First.Locator("tbody tr")).ToHaveCountAsync(2);
        watch.AssertClean();
    }

    [GeneratedRegex("find-source=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Found();
}
