namespace SearchApp.Search;

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a filter takes: a region code, 2021-06, 2021, a source, or <see cref="SearchRequest.UnknownValue"/>.</param>
/// <param name="Label">What people read (广东, 2021年6月, 未知).</param>
/// <param name="Count">Matching articles with it, whatever is selected in the same group.</param>
/// <param name="Selected">Whether it is selected.</param>
/// <param name="Children">Values below it (cities of a province), or null.</param>
/// <param name="Excluded">Whether articles with it are left out.</param>
public sealed record FacetValue(
    string Value, string Label, long Count, bool Selected, IReadOnlyList<FacetValue>? Children, bool Excluded = false);
