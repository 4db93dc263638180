using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Components.Charts;
using SearchApp.Web.Components.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>Two to five regions side by side: the share of a query, by year too, and the words that set each apart.</summary>
public sealed partial class ComparePage
{
    private static readonly string[] Own = [FacetNames.Region, "from", "to"];

    private SearchRequest Request { get; set; } = new();

    private IReadOnlyList<UrlProblem> UrlProblems { get; set; } = [];

    private IReadOnlyList<string> Notes { get; set; } = [];

    private IReadOnlyList<Region> Chosen { get; set; } = [];

    private ComparisonResponse? Response { get; set; }

    private string Title
    {
        get
        {
            string[] parts = [Request.Query, string.Join("、", Chosen.Select(r => r.ShortName)), Ui.Trend.CompareTitle, Ui.SiteName];
            return string.Join(" – ", parts.Where(p => p.Length > 0));
        }
    }

    private IReadOnlyList<SearchFilter> Chips =>
        [.. SearchFilters.Of(Request with { Regions = [] }, [], Ui).Select(f => f with { Without = f.Without with { Regions = Request.Regions } })];

    private double MostShare => Math.Max(1e-9, Response!.Regions.Max(r => Share(r.Matching, r.Held) ?? 0));

    // The chart begins where there is something to see; the table has all years. Two points make a line.
    private int FirstMatched => Math.Min(
        Math.Max(0, Response!.Years.Count - 2),
        Enumerable.Range(0, Response.Years.Count).FirstOrDefault(year => Response.Regions.Any(r => r.MatchingByYear[year] > 0)));

    private IReadOnlyList<ChartLine> Lines =>
        [.. Response!.Regions.Select(r => new ChartLine(
            Ui.RegionName(r.Region), [.. r.MatchingByYear.Zip(r.HeldByYear, (matching, held) => 100 * Share(matching, held)).Skip(FirstMatched)]))];

    /// <summary>The share of each region, in a sentence.</summary>
    private string Description =>
        string.Join(", ", Response!.Regions.Select(r => Ui.RegionName(r.Region) + Ui.Colon + Percent(r.Matching, r.Held)));

    private protected override void Ask()
    {
        var reading = SearchUrl.Read(Parameters);
        Request = reading.Request with { Page = 1 };
        UrlProblems = reading.Problems;
        Region[] known = [.. Request.Regions.Select(Regions.Resolve).OfType<Region>().Distinct()];
        Chosen = [.. known.Take(ComparisonRequest.MaxRegions)];
        Notes = known.Length > ComparisonRequest.MaxRegions ? [Ui.Trend.TooManyRegions]
            : Request.Regions.Count > 0 && known.Length < ComparisonRequest.MinRegions ? [Ui.Trend.TooFewRegions]
            : [];
        Response = Articles.Compare(new ComparisonRequest { Regions = Request.Regions, Filters = Today.On(Request) with { Words = Ui.Reading } }, Cancelled);
    }

    private static double? Share(long matching, long held) => held == 0 ? null : (double)matching / held;

    private static string Percent(long matching, long held) =>
        Share(matching, held) is { } share ? (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "–";

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private bool IsChosen(Region region) => Chosen.Contains(region);
}
