using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

/// <summary>Makes the pictures of the documentation: set SEARCHAPP_SCREENSHOTS to the folder they go to.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScreenshotTests(Browsing browsing, SeedSite site)
{
    private const int MaxBytes = 300_000;

    [Theory]
    [InlineData("home", "/", 1280, false)]
    [InlineData("search", "/?q=疫苗接种", 1280, false)]
    [InlineData("search-phone-dark", "/?q=疫苗接种&region=440000", 390, true)]
    [InlineData("article", "/article?id=000_45d9ac9911673ab2.txt&q=疫苗接种", 1280, false)]
    public async Task A_picture_is_taken(string name, string path, int width, bool dark)
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
