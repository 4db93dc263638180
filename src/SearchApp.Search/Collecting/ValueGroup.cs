using SearchApp.Indexing;

namespace SearchApp.Search.Collecting;

/// <summary>A group of values that is read only when a request filters or counts by it.</summary>
/// <param name="Name">Its facet's name.</param>
/// <param name="Label">What it is called in explanations.</param>
/// <param name="Field">The keyword field with its column.</param>
/// <param name="Filter">Its flag.</param>
/// <param name="Looser">A search without it.</param>
/// <param name="Selected">What a request selects in it.</param>
/// <param name="Clear">The request without it.</param>
internal sealed record ValueGroup(
    string Name,
    string Label,
    string Field,
    FilterGroup Filter,
    LooserKind Looser,
    Func<SearchRequest, IReadOnlyList<string>> Selected,
    Func<SearchRequest, SearchRequest> Clear)
{
    /// <summary>All such groups.</summary>
    public static IReadOnlyList<ValueGroup> All { get; } =
    [
        new(
            FacetNames.Column, "栏目", ArticleSchema.Column, FilterGroup.Column, LooserKind.Columns,
            request => request.Columns, request => request with { Columns = [] }),
        new(
            FacetNames.Person, "人物", ArticleSchema.People, FilterGroup.Person, LooserKind.People,
            request => request.People, request => request with { People = [] }),
        new(
            FacetNames.Issuer, "机构", ArticleSchema.IssuingBody, FilterGroup.Issuer, LooserKind.Issuers,
            request => request.Issuers, request => request with { Issuers = [] }),
        new(
            FacetNames.Number, "文号", ArticleSchema.DocumentNumber, FilterGroup.Number, LooserKind.Numbers,
            request => request.Numbers, request => request with { Numbers = [] }),
        new(
            FacetNames.Activity, "活动", ArticleSchema.Activity, FilterGroup.Activity, LooserKind.Activities,
            request => request.Activities, request => request with { Activities = [] }),
        new(
            FacetNames.Script, "字体", ArticleSchema.Script, FilterGroup.Script, LooserKind.Scripts,
            request => request.Scripts, request => request with { Scripts = [] }),
    ];
}
