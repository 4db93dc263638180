using Microsoft.AspNetCore.Components;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Receipts;

namespace SearchApp.Web.Components.Pages;

/// <summary>The start page and every page of results; the address is its whole state.</summary>
public sealed partial class SearchPage
{
    private const int RecentArticles = 6;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private SearchRequest Request { get; set; } = new();

    private IReadOnlyList<UrlProblem> UrlProblems { get; set; } = [];

    private SearchResponse? Response { get; set; }

    private RecordedResult? Recorded { get; set; }

    private IReadOnlyDictionary<string, FacetSearch> Found { get; set; } = new Dictionary<string, FacetSearch>(StringComparer.Ordinal);

    private IReadOnlyDictionary<string, string?> FirstPublishers { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private TrendResponse? Trend { get; set; }

    private CollectionOverview? Overview { get; set; }

    private IReadOnlyList<ArticleHit> Recent { get; set; } = [];

    private bool IsHome { get; set; }

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

    private protected override void Ask()
    {
        var query = Parameters;
        var reading = SearchUrl.Read(query);
        Request = reading.Request;
        UrlProblems = reading.Problems;
        IsHome = UrlProblems.Count == 0 && SearchUrl.Write(Request).Length == 0
            && !query.Keys.Any(name => name.StartsWith(FacetSearch.Parameter(""), StringComparison.Ordinal));
        if (IsHome)
        {
            Overview = Articles.Overview;
            var newest = new SearchRequest { Sort = SortOrder.Newest, Size = RecentArticles };
            Recent = Articles.Search(newest, Cancelled).Hits;
        }
        else
        {
            string generation = Articles.Overview.Generation;
            var asked = Today.On(Request) with { Words = Ui.Reading };
            Response = Articles.Search(asked with { Facets = FilterPanel.Facets }, Cancelled);
            Recorded = new RecordedResult(generation, Response.Total, Clock.GetUtcNow());
            FirstPublishers = Response.Hits.Where(hit => hit is { Reposts: > 0, RepostOf: not null }).ToDictionary(
                hit => hit.Id, hit => Articles.Reposts(hit.RepostOf!).FirstOrDefault(member => member.IsFirst)?.Source, StringComparer.Ordinal);
            Found = FacetSearch.Read(query, FilterPanel.Facets, Articles, asked, Cancelled);
            Request = Request with { Page = Response.Page, Size = Response.Size };
            Trend = Response.Total == 0 ? null : Articles.Trend(new TrendRequest { Queries = [Request.Query], Filters = asked }, Cancelled);
        }
    }
}
