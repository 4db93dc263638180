using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

/// <summary>Makes the pictures of the documentation: set SEARCHAPP_SCREENSHOTS to the folder they go to.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScreenshotTests(Browsing browsing, SampleSite samples, SeedSite seeds)
{
    private const int MaxBytes = 400_000;

    [Theory]
    [InlineData("home", "/", 1280, false)]
    [InlineData("search", "/?q=疫苗接种", 1280, false)]
    [InlineData("search-phone-dark", "/?q=疫苗接种&region=440000", 390, true)]
    [InlineData("trend", "/trend?phrase=疫苗&phrase=食品安全&phrase=教育", 1280, false)]
    [InlineData("compare", "/compare?q=食品安全&region=210000&region=110000&region=500000", 1280, true)]
    [InlineData("coverage", "/coverage", 1280, false)]
    public Task A_picture_of_made_up_articles_is_taken(string name, string path, int width, bool dark) =>
        TakeAsync(samples, name, path, width, dark);

    [Theory]
    [InlineData("article", "/article?id=000_45d9ac9911673ab2.txt&q=疫苗接种", 1280, false)]
    public Task A_picture_of_a_real_page_is_taken(string name, string path, int width, bool dark) =>
        TakeAsync(seeds, name, path, width, dark);

    private async Task TakeAsync(BuiltSite site, string name, string path, int width, bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("SEARCHAPP_SCREENSHOTS");
        Assert.SkipWhen(folder is null, "SEARCHAPP_SCREENSHOTS does not name a folder.");
        var page = await browsing.OpenAsync(width, dark);
        var answer = await page.GotoAsync(site.Root + path);
        Assert.Equal(200, answer!.Status);
        byte[] picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        Assert.InRange(picture.Length, 1, MaxBytes);
    }
}
