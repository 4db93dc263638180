using System.Globalization;
using SearchApp.Search;
using SearchApp.Search.Trends;
using SearchApp.Web.Components.Charts;
using SearchApp.Web.Components.Search;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Components.Pages;

/// <summary>Up to five queries over time, drawn on the server, with their numbers and where they were used first.</summary>
public sealed partial class TrendPage
{
    private static readonly string[] Dates = ["from", "to"];

    private IReadOnlyList<string> Phrases { get; set; } = [];

    private SearchRequest Filters { get; set; } = new();

    private TimeUnit? Unit { get; set; }

    private bool Rate { get; set; }

    private IReadOnlyList<UrlProblem> UrlProblems { get; set; } = [];

    private IReadOnlyList<string> Notes { get; set; } = [];

    private TrendResponse? Response { get; set; }

    private string Title => Phrases.Count == 0
        ? $"{Ui.Trend.Title} – {Ui.SiteName}"
        : $"{string.Join(" · ", Phrases)} – {Ui.Trend.Title} – {Ui.SiteName}";

    private string ChartTitle => UiText.Filled(
        Ui.Trend.ChartPattern, string.Join(" · ", Phrases), Rate ? Ui.Trend.ScaleRate : Ui.Trend.ScaleCount);

    private IReadOnlyList<SearchFilter> Chips => SearchFilters.Of(Filters, [], Ui);

    private IReadOnlyList<ChartLine> Lines =>
        [.. Response!.Series.Select((series, s) => new ChartLine(
            Phrases[s], [.. series.Counts.Select((count, i) => Rate ? RateOf(s, i) : Response.Held[i] == 0 ? null : (double?)count)]))];

    /// <summary>Where each line is highest, in a sentence a line.</summary>
    private string Description => string.Join(" ", Response!.Series.Select((series, s) =>
    {
        int peak = series.Counts.Index().MaxBy(c => c.Item).Index;
        return Phrases[s] + Ui.Colon + UiText.Filled(
            Ui.Trend.MostPattern, Ui.Date(Response.Periods[peak].Name), UiText.Number(series.Counts[peak]));
    }));

    private protected override void Ask()
    {
        var query = Parameters;
        var reading = SearchUrl.Read(query);
        var study = StudyUrl.ReadTrend(query, reading.Request);
        (Phrases, Unit, Rate) = (study.Queries, study.Unit, StudyUrl.IsRate(query));
        Filters = reading.Request with { Query = "", Page = 1 };
        UrlProblems = reading.Problems;
        Response = Articles.Trend(
            study with { Filters = Today.On(Filters) with { Words = Ui.Reading }, ByProvince = Phrases.Count > 0 }, Cancelled);
        Notes =
        [
            .. StudyUrl.PhraseCount(query) > TrendRequest.MaxQueries ? new[] { Ui.Trend.TooManyPhrases } : [],
            .. Response.Series.Where(series => series.Query.RelatedNote is not null).Select(series => series.Query.Text + Ui.Colon + series.Query.RelatedNote),
        ];
    }

    private double? RateOf(int series, int period) =>
        Response!.Held[period] == 0 ? null : 1000.0 * Response.Series[series].Counts[period] / Response.Held[period];

    private string RateText(int series, int period) =>
        RateOf(series, period) is { } rate ? $" {rate.ToString("0.#", CultureInfo.InvariantCulture)}‰" : "";

    private SearchRequest In(string phrase, TimePeriod period) => Filters with
    {
        Query = phrase,
        From = period.First,
        To = period.Last,
        Undated = false,
    };
}
