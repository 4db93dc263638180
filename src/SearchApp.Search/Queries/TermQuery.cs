using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>One term, in one field (BM25) or in either of two (BM25F).</summary>
/// <param name="Fields">One or two fields; of two, the one that holds most text first.</param>
/// <param name="Term">The term as indexed.</param>
/// <param name="K1">Saturation: how soon more occurrences stop to count; above 0.</param>
/// <param name="Boost">Factor of the score, above 0.</param>
internal sealed record TermQuery(IReadOnlyList<FieldWeight> Fields, string Term, float K1, float Boost = 1) : Query
{
    /// <summary>What means the same and counts as the term; with it, <see cref="PhraseFields"/>.</summary>
    public IReadOnlyList<AlternativePhrase> Alternatives { get; init; } = [];

    /// <summary>For each of <see cref="Fields"/> the field of the character view over the same text, where alternatives are looked for.</summary>
    public IReadOnlyList<string> PhraseFields { get; init; } = [];

    public override Weight Bind(CollectionStatistics statistics, bool scores) => new TermWeight(this, statistics, scores);
}
