using SearchApp.Corpus;

namespace SearchApp.Search.Trends;

/// <summary>One region of a comparison.</summary>
/// <param name="Region">The region, with all that lies below it.</param>
/// <param name="Held">Articles published there that the filters let through.</param>
/// <param name="Matching">Those of them that match the query.</param>
/// <param name="HeldByYear">The first number by year; articles without a year are in none.</param>
/// <param name="MatchingByYear">The second number by year.</param>
/// <param name="Terms">Words that set it apart from the other regions compared, the surest first; from all its articles, whatever the query.</param>
public sealed record ComparedRegion(
    Region Region,
    long Held,
    long Matching,
    IReadOnlyList<long> HeldByYear,
    IReadOnlyList<long> MatchingByYear,
    IReadOnlyList<DistinctiveTerm> Terms);
