using SearchApp.Corpus;

namespace SearchApp.Search.Trends;

/// <summary>When a province first and last used a query, as far as the collection shows.</summary>
/// <param name="Province">The province published in.</param>
/// <param name="Count">Matching articles, with or without a date.</param>
/// <param name="First">The earliest match with a full date; null when there is none.</param>
/// <param name="FirstId">Its article; null when there is none.</param>
/// <param name="Last">The latest match with a full date; null when there is none.</param>
/// <param name="LastId">Its article; null when there is none.</param>
public sealed record ProvinceUse(Region Province, long Count, DateOnly? First, string? FirstId, DateOnly? Last, string? LastId);
