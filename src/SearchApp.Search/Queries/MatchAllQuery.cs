using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Every document, with score 0.</summary>
internal sealed record MatchAllQuery : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new MatchAllWeight();

    private sealed class MatchAllWeight : Weight
    {
        public override Scorer Open(SegmentView segment) => new ConstantScorer(new AllDocuments(segment.Reader.MaxDoc), 0);
    }
}
