using Microsoft.Playwright;

namespace SearchApp.Web.Tests.Browser;

/// <summary>One Chromium for all browser tests; a test is skipped, with the reason, where there is none.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string ChromiumPath => Environment.GetEnvironmentVariable("SEARCHAPP_CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumPath))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumPath,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--force-color-profile=srgb",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A fresh page of the given width, in Chinese.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, bool dark = false, bool scripts = true)
    {
        if (_browser is null)
        {
            string reason = $"There is no browser at {ChromiumPath}; set SEARCHAPP_CHROMIUM to a Chromium.";
            Assert.False(Environment.GetEnvironmentVariable("SEARCHAPP_REQUIRE_BROWSER") == "1", reason);
            Assert.Skip(reason);
        }

        return await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
            Permissions = ["clipboard-read", "clipboard-write"],
        });
    }
}
