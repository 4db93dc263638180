using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Another query's documents, all with the same score.</summary>
/// <param name="Inner">Decides what matches.</param>
/// <param name="Score">The score of each match; 0 for a condition that says nothing about relevance.</param>
internal sealed record ConstantScoreQuery(Query Inner, float Score) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) =>
        new ConstantScoreWeight(Inner.Bind(statistics, scores: false), Score);

    private sealed class ConstantScoreWeight(Weight inner, float score) : Weight
    {
        public override Scorer? Open(SegmentView segment) =>
            inner.Open(segment) is { } documents ? new ConstantScorer(documents, score) : null;
    }
}
