namespace SearchApp.Corpus.Surveys;

/// <summary>The year of an article as its neighbours have it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Before">Number of the dated article before it.</param>
/// <param name="Behind">Number of the dated article behind it.</param>
internal readonly record struct NeighbourYear(int Year, int Before, int Behind);
