using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>One filter of a search.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Without">The same search without it, from page 1.</param>
public sealed record SearchFilter(string Label, SearchRequest Without);
