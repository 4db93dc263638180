namespace SearchApp.Corpus.Reposts;

/// <summary>What was found of reposts among some articles: the conclusion, and what it was drawn from.</summary>
/// <param name="Alike">Pairs of numbers that were compared and repeat one another, ascending, the smaller number first.</param>
/// <param name="Unlike">Pairs that were compared and do not.</param>
/// <param name="Clusters">The clusters of two or more, each by ascending number; clusters by their first number.</param>
internal sealed record RepostFindings(
    IReadOnlyCollection<(int A, int B)> Alike, IReadOnlyCollection<(int A, int B)> Unlike, IReadOnlyList<IReadOnlyList<int>> Clusters);
