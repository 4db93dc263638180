namespace SearchApp.Search.Scoring;

/// <summary>What of a query's texts the best hits are judged by again.</summary>
/// <param name="Terms">Distinct terms of the character view of bodies.</param>
/// <param name="Keywords">Short texts that were typed in one piece, each as its terms in a row; they are among <paramref name="Terms"/>.</param>
/// <param name="Units">Distinct units of the character view.</param>
internal sealed record SecondLook(
    IReadOnlyList<PassageTerm> Terms, IReadOnlyList<IReadOnlyList<string>> Keywords, IReadOnlyList<QueryUnit> Units);
