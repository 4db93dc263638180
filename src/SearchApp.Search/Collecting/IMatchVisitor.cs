using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>What is done with the articles that a walk passes.</summary>
internal interface IMatchVisitor
{
    /// <summary>A segment begins.</summary>
    void Enter(SegmentView segment, SegmentColumns columns);

    /// <summary>An article of that segment matches and passes the filters.</summary>
    void Visit(int docId);
}
