using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Terms that stand together in one field: an exact phrase, or several phrases near each other.</summary>
/// <param name="Field">The field with its weight.</param>
/// <param name="Phrases">One exact phrase, or several that may move apart.</param>
/// <param name="Slop">By how many tokens several may move apart; not used for one.</param>
/// <param name="K1">Saturation, above 0.</param>
/// <param name="Boost">Factor of the score, above 0.</param>
internal sealed record PhraseQuery(
    FieldWeight Field, IReadOnlyList<IReadOnlyList<PhrasePart>> Phrases, int Slop, float K1, float Boost = 1) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new PhraseWeight(this, statistics);
}
