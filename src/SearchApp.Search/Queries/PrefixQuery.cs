using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Any term of a field that begins with given letters; every match scores the same.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Prefix">What the term begins with; not empty.</param>
/// <param name="Score">The score of each match.</param>
internal sealed record PrefixQuery(string Field, string Prefix, float Score) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new PrefixWeight(this);
}
