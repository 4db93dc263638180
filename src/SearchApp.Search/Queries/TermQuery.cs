using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>One term, in one field (BM25) or in either of two (BM25F).</summary>
/// <param name="Fields">One or two fields; of two, the one that holds most text first.</param>
/// <param name="Term">The term as indexed.</param>
/// <param name="K1">Saturation: how soon more occurrences stop to count; above 0.</param>
/// <param name="Boost">Factor of the score, above 0.</param>
internal sealed record TermQuery(IReadOnlyList<FieldWeight> Fields, string Term, float K1, float Boost = 1) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new TermWeight(this, statistics, scores);
}
