using System.Globalization;
using Microsoft.AspNetCore.Components;
using SearchApp.Search;

namespace SearchApp.Web.Components.Charts;

/// <summary>The matches over time; every bar is a link to its year or month, and a table says the same.</summary>
public sealed partial class Timeline
{
    private const int Width = 1000;

    // A single match among thousands must still be seen.
    private const double LeastHeight = 3;

    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Its counts.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Facet> Facets { get; set; }

    private IReadOnlyList<TimelineBar> Bars { get; set; } = [];

    private long Most { get; set; }

    private bool IsNarrowed => Request.From is not null || Request.To is not null;

    /// <summary>A single bar tells nothing, unless it is what is left of a longer time.</summary>
    private bool IsTelling => Bars.Count > 1 && (IsNarrowed || Bars.Count(b => b.Count > 0) > 1);

    private double Step => (double)Width / Bars.Count;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Bars = TimelineBars.Of(Values("month"), Values("year"), Request.From, Request.To);
        Most = Bars.Count == 0 ? 1 : Math.Max(1, Bars.Max(b => b.Count));
    }

    private IReadOnlyList<FacetValue> Values(string name) => Facets.FirstOrDefault(f => f.Name == name)?.Values ?? [];

    private double Height(TimelineBar bar) => Math.Max(LeastHeight, 96.0 * bar.Count / Most);

    private string Label(TimelineBar bar) => Ui.Date(bar.Period) + Ui.Colon + Ui.Articles(bar.Count);

    private string To(TimelineBar bar) =>
        Links.Search(Request with { From = bar.First, To = bar.Last, Undated = false, Page = 1 });

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
