namespace SearchApp.Search;

/// <summary>One group of counts.</summary>
/// <param name="Name">One of <see cref="FacetNames"/>.</param>
/// <param name="Values">Its values: selected and excluded ones first, then by count, then by label; time values in time order.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);
