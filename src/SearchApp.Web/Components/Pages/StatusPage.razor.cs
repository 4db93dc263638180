using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchApp.Search;
using SearchApp.Web.Operating;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Components.Pages;

/// <summary>The operator's page: what the index is, and how the server fares since its start. Only where the setting <c>status-page</c> is on.</summary>
public sealed partial class StatusPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private OperatingFigures Figures => Services.GetRequiredService<OperatingFigures>();

    private IReadOnlyList<(string Name, string Value)> Facts { get; set; } = [];

    private SearchUnavailableException? Trouble { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        if (Services.GetRequiredService<Operating.StatusPage>().IsOn)
        {
            Facts = [.. Index(), .. Use()];
        }
        else if (Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string Milliseconds(double time) => string.Create(CultureInfo.InvariantCulture, $"{time:0.00} ms");

    private static string Share(long part, long all) =>
        all == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} % ({UiText.Number(part)} / {UiText.Number(all)})");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB");

    private IEnumerable<(string Name, string Value)> Index()
    {
        CollectionOverview overview;
        try
        {
            overview = Services.GetRequiredService<IArticleSearch>().Overview;
        }
        catch (SearchUnavailableException trouble)
        {
            Trouble = trouble;
            yield break;
        }

        yield return (Ui.Status.Generation, overview.Generation);
        yield return (Ui.Status.Articles, UiText.Number(overview.Documents));
        yield return (Ui.Status.IndexSize, Megabytes(overview.Bytes));
        if (overview.SwitchedAt is { } switched)
        {
            yield return (Ui.Status.IndexedAt, Time(switched));
        }

        if (IndexPlace.FreeBytes(overview) is { } free)
        {
            yield return (Ui.Status.FreeDisk, Megabytes(free));
        }
    }

    private IEnumerable<(string Name, string Value)> Use()
    {
        long searches = Figures.Count("search.count");
        long hits = Figures.Count("answers hit");
        yield return (Ui.Status.Since, Time(Figures.Since));
        yield return (Ui.Status.Memory, Megabytes(Environment.WorkingSet));
        yield return (Ui.Status.WithoutHits, Share(Figures.Count("search.without_hits"), searches));
        yield return (Ui.Status.Kept, Share(hits, hits + Figures.Count("answers miss")));
        yield return (Ui.Status.Unavailable, UiText.Number(Figures.Count("search.unavailable")));
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC";
}
