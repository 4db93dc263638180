using Microsoft.AspNetCore.Components;
using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>First and last day as text, and the years and months of the matches as links.</summary>
public sealed partial class DateFilter
{
    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Counts by year.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Years { get; set; }

    /// <summary>Counts by month.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Months { get; set; }

    private FacetValue? Undated =>
        Years.Concat(Months).FirstOrDefault(v => v.Value == SearchRequest.UnknownValue && (v.Count > 0 || v.Selected));

    /// <summary>The search narrowed to a year or month; widened again when it is narrowed to that already.</summary>
    private string To(string period)
    {
        if (!WrittenDate.TryRead(period, out var first, out var last))
        {
            return Links.Search(Request);
        }

        bool selected = IsSelected(first, last);
        return Links.Search(Request with
        {
            From = selected ? null : first,
            To = selected ? null : last,
            Undated = false,
            Page = 1,
        });
    }

    private string? Current(string period) =>
        WrittenDate.TryRead(period, out var first, out var last) && IsSelected(first, last) ? "true" : null;

    private bool IsSelected(DateOnly first, DateOnly last) => Request.From == first && Request.To == last;

    private bool Open(TimeTree year) =>
        WrittenDate.TryRead(year.Year.Value, out var first, out var last)
        && Request.From >= first && Request.To <= last;
}
