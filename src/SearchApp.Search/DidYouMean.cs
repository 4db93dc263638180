namespace SearchApp.Search;

/// <summary>Another spelling of a query that finds hardly anything.</summary>
/// <param name="Query">The query with what sounds or looks alike in its place.</param>
/// <param name="Total">How many articles it finds.</param>
public sealed record DidYouMean(string Query, long Total);
