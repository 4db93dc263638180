using Microsoft.Playwright;

namespace SearchApp.Web.Tests.Browser;

/// <summary>Notes what a page should never do: report an error, throw, or ask another host.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _troubles = [];

    public PageWatch(IPage page, string root)
    {
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(
            !request.Url.StartsWith(root, StringComparison.Ordinal), $"foreign request: {request.Url}");
    }

    public void AssertClean() => Assert.Empty(_troubles);

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            _troubles.Add(what);
        }
    }
}
