using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using SearchApp.Search;
using SearchApp.Web.Components.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>The start page and every page of results; the address is its whole state.</summary>
public sealed partial class SearchPage
{
    private const int RecentArticles = 6;

    [Inject]
    private IArticleSearch Articles { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private SearchDay Today { get; set; } = null!;

    [Inject]
    private FirstIndexStatus FirstIndex { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private SearchRequest Request { get; set; } = new();

    private IReadOnlyList<UrlProblem> UrlProblems { get; set; } = [];

    private SearchResponse? Response { get; set; }

    private CollectionOverview? Overview { get; set; }

    private IReadOnlyList<ArticleHit> Recent { get; set; } = [];

    private SearchUnavailableException? Trouble { get; set; }

    private bool IsHome => UrlProblems.Count == 0 && SearchUrl.Write(Request).Length == 0;

    /// <summary>The query and its filters, then the name of the site.</summary>
    private string Title
    {
        get
        {
            string[] parts = [Request.Query.Trim(), .. SearchFilters.Of(Request, Response?.Facets ?? [], Ui).Select(f => f.Label)];
            string described = string.Join(" · ", parts.Where(p => p.Length > 0));
            return described.Length == 0 ? Ui.SiteTitle : $"{described} – {Ui.SiteName}";
        }
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        var reading = SearchUrl.Read(QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query));
        Request = reading.Request with { AsOf = Today.Value };
        UrlProblems = reading.Problems;
        var cancelled = Context?.RequestAborted ?? CancellationToken.None;
        try
        {
            if (IsHome)
            {
                Overview = Articles.Overview;
                var newest = new SearchRequest { Sort = SortOrder.Newest, Size = RecentArticles };
                Recent = Articles.Search(newest, cancelled).Hits;
            }
            else
            {
                Response = Articles.Search(Request, cancelled);
                Request = Request with { Page = Response.Page, Size = Response.Size };
            }
        }
        catch (SearchUnavailableException trouble)
        {
            Trouble = trouble;
            Unavailable.Announce(Context, FirstIndex);
        }
    }
}
