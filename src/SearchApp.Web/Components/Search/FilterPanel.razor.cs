using Microsoft.AspNetCore.Components;
using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>All filters in one form, which is complete without a script; on a phone a drawer.</summary>
public sealed partial class FilterPanel
{
    private static readonly string[] FurtherGroups =
    [
        FacetNames.About, FacetNames.Source, FacetNames.Column, FacetNames.Person, FacetNames.Issuer, FacetNames.Activity, FacetNames.Script,
    ];

    private static readonly string[] OwnFields = [FacetNames.Region, "from", "to", "undated", .. FurtherGroups];

    /// <summary>The facets to ask for, and to look through.</summary>
    public static IReadOnlyList<string> Facets { get; } = [FacetNames.Region, .. FurtherGroups, FacetNames.Month, FacetNames.Year];

    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The groups of its answer.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Facet> Groups { get; set; }

    /// <summary>How many articles it finds.</summary>
    [Parameter, EditorRequired]
    public required long Total { get; set; }

    /// <summary>What was looked for within groups, by facet.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, FacetSearch> Found { get; set; } = new Dictionary<string, FacetSearch>(StringComparer.Ordinal);

    private int Count => SearchFilters.Of(Request, Groups, Ui).Count;

    /// <summary>The search with one region more, or with it taken away again.</summary>
    private SearchRequest Toggled(string region) => SearchUrl.With(
        Request,
        FacetNames.Region,
        Request.Regions.Contains(region, StringComparer.Ordinal)
            ? [.. Request.Regions.Where(r => r != region)]
            : [.. Request.Regions, region]);

    // What is only "not known" tells nothing.
    private IReadOnlyList<FacetValue> Values(string name) =>
        Groups.FirstOrDefault(f => f.Name == name)?.Values is { } values
        && values.Any(v => v.Value != SearchRequest.UnknownValue || v.Selected || v.Excluded)
            ? values
            : [];

    private FacetSearch Search(string name) => Found.TryGetValue(name, out var found) ? found : FacetSearch.None;
}
