namespace SearchApp.Search.Trends;

/// <summary>A word that one region writes more often than the others it is compared with.</summary>
/// <param name="Term">The word in simplified characters, as indexed.</param>
/// <param name="Count">Articles of the region with it.</param>
/// <param name="Others">Articles of the other regions with it.</param>
/// <param name="Score">Log-odds ratio over its standard error (z); above 1.96, chance alone is unlikely.</param>
public sealed record DistinctiveTerm(string Term, long Count, long Others, double Score);
