namespace SearchApp.Search;

/// <summary>How a query text was read.</summary>
/// <param name="Text">The text as typed.</param>
/// <param name="Understood">The reading in words (疫苗 且 接种，不含 香港); empty for an empty query.</param>
/// <param name="Problems">What was odd and how it was read instead.</param>
public sealed record QueryReading(string Text, string Understood, IReadOnlyList<QueryProblem> Problems)
{
    /// <summary>Synonyms that were looked for as well; empty where none apply or they are switched off.</summary>
    public IReadOnlyList<AppliedSynonyms> Synonyms { get; init; } = [];

    /// <summary>Places and dates that the query names: they raise articles and filter none.</summary>
    public IReadOnlyList<QueryClue> Clues { get; init; } = [];

    /// <summary>
    /// Says in a whole sentence that no article holds most of a long text of the query, so that those related to it are found, as by 相关(…);
    /// in the language asked for. Null where the query is read as it stands.
    /// </summary>
    public string? RelatedNote { get; init; }
}
