using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Components.Charts;

/// <summary>
/// The matches over time. A bar is a link to its year, month or day; above it stand the links that widen again; a table says the same.
/// </summary>
public sealed partial class Timeline
{
    private const int Width = 1000;

    // A single match among thousands must still be seen.
    private const double LeastHeight = 3;

    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Its matches over time, as the only series.</summary>
    [Parameter, EditorRequired]
    public required TrendResponse Trend { get; set; }

    private TrendSeries Series => Trend.Series[0];

    private int Peak { get; set; }

    private long Most => Series.Counts[Peak];

    private bool IsNarrowed => Request.From is not null || Request.To is not null;

    /// <summary>A single bar tells nothing, unless it is what is left of a longer time.</summary>
    private bool IsTelling => Trend.Periods.Count > 1 && (IsNarrowed || Series.Counts.Count(n => n > 0) > 1 || Series.Undated > 0) && Most > 0;

    private double Step => (double)Width / Trend.Periods.Count;

    /// <summary>The ways to a longer time: all of it, and of days or a part of a year the year.</summary>
    private IEnumerable<(string Label, string Href)> Steps
    {
        get
        {
            if (!IsNarrowed)
            {
                yield break;
            }

            yield return (Ui.WholeTime, Links.Search(Request with { From = null, To = null, Page = 1 }));
            var year = new TimePeriod("", new DateOnly(Trend.Periods[0].First.Year, 1, 1), new DateOnly(Trend.Periods[0].First.Year, 12, 31));
            if (Trend.Unit != TimeUnit.Year && Trend.Periods[^1].Last.Year == year.First.Year
                && (Request.From != year.First || Request.To != year.Last))
            {
                yield return (Ui.Period(year.First, year.Last), To(year));
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Peak = 0;
        for (int i = 1; i < Series.Counts.Count; i++)
        {
            Peak = Series.Counts[i] > Series.Counts[Peak] ? i : Peak;
        }
    }

    private bool IsChosen(TimePeriod period) =>
        !Request.Undated && !(Request.From > period.First) && !(Request.To < period.Last);

    private double Height(long count) => count == 0 ? 0 : Math.Max(LeastHeight, 96.0 * count / Most);

    private string Label(int at) => Ui.Date(Trend.Periods[at].Name) + Ui.Colon + Ui.Articles(Series.Counts[at]);

    private string To(TimePeriod period) =>
        Links.Search(Request with { From = period.First, To = period.Last, Undated = false, Page = 1 });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
