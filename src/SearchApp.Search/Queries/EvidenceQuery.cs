using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Many terms, of which a document must hold enough; each that it holds adds to the score.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Coverage">
/// The share of the terms' weight that a document must hold, 0 to 1; 0 for any term. Weight is idf: rare terms count more.
/// </param>
/// <param name="K1">Saturation, above 0.</param>
internal sealed record EvidenceQuery(IReadOnlyList<TermQuery> Terms, float Coverage, float K1) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new EvidenceWeight(this, statistics);
}
