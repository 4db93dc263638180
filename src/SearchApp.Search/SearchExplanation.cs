namespace SearchApp.Search;

/// <summary>Why a search finds an article, or does not.</summary>
/// <param name="Matched">Whether it does.</param>
/// <param name="Score">The sum of the clauses' scores; 0 when it does not.</param>
/// <param name="Clauses">The conditions in the order of the query, then the filters.</param>
/// <param name="Failing">The first condition that is not met, in words; null when all are.</param>
/// <param name="Synonyms">What was looked for besides words of the query.</param>
public sealed record SearchExplanation(
    bool Matched, float Score, IReadOnlyList<ExplainedClause> Clauses, string? Failing, IReadOnlyList<AppliedSynonyms> Synonyms)
{
    /// <summary>What <see cref="QueryReading.RelatedNote"/> says of the query, or null.</summary>
    public string? RelatedNote { get; init; }
}
