namespace SearchApp.Search;

/// <summary>One condition of a search, and what it says of one article.</summary>
/// <param name="Text">The condition in words (疫苗 且 接种; 地区筛选).</param>
/// <param name="Matched">Whether the article meets it.</param>
/// <param name="Score">What it adds to the score; 0 when it does not match or only filters.</param>
/// <param name="Terms">
/// What <paramref name="Score"/> is the sum of, most first; empty for a condition that only filters, and for one with <see cref="Choices"/>.
/// </param>
public sealed record ExplainedClause(string Text, bool Matched, float Score, IReadOnlyList<ExplainedTerm> Terms)
{
    /// <summary>The <see cref="Filter"/> of a filter by date.</summary>
    public const string Date = "date";

    /// <summary>The alternatives, of which one or more must be met; <see cref="Score"/> is their sum. Empty when there are none.</summary>
    public IReadOnlyList<ExplainedClause> Choices { get; init; } = [];

    /// <summary>Where the condition comes from.</summary>
    public ExplainedClauseKind Kind { get; init; }

    /// <summary>The facet that a filter chooses in (<see cref="FacetNames"/>), or <see cref="Date"/>; null when it is no filter.</summary>
    public string? Filter { get; init; }
}
