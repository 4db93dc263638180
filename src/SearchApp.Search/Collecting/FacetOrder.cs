namespace SearchApp.Search.Collecting;

/// <summary>What all facets have in common.</summary>
internal static class FacetOrder
{
    private const string UnknownLabel = "未知";

    /// <summary>Chosen values first, then most articles, then by label.</summary>
    public static int Compare(FacetValue a, FacetValue b)
    {
        int order = IsChosen(b).CompareTo(IsChosen(a));
        order = order != 0 ? order : b.Count.CompareTo(a.Count);
        order = order != 0 ? order : string.CompareOrdinal(a.Label, b.Label);
        return order != 0 ? order : string.CompareOrdinal(a.Value, b.Value);
    }

    /// <summary>A value with what the request makes of it.</summary>
    public static FacetValue Value(
        string value, string label, long count, FilterValues selected, IReadOnlyList<FacetValue>? children = null) =>
        new(value, label, count, Has(selected.Wanted, value), children, Has(selected.Unwanted, value));

    /// <summary>The articles of which the value is not known: listed last, always.</summary>
    public static FacetValue Unknown(long count, FilterValues selected) =>
        Value(SearchRequest.UnknownValue, UnknownLabel, count, selected);

    /// <summary>The same for time, which has one filter for it.</summary>
    public static FacetValue Undated(long count, SearchRequest request) =>
        new(SearchRequest.UnknownValue, UnknownLabel, count, request.Undated, Children: null);

    private static bool IsChosen(FacetValue value) => value.Selected || value.Excluded;

    private static bool Has(IReadOnlyList<string> values, string value) => values.Contains(value, StringComparer.Ordinal);
}
