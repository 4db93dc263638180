using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Days of a numeric column of the form year × 10000 + month × 100 + day, score 0.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Range">Which days, months and years match.</param>
internal sealed record DayRangeQuery(string Field, DayRange Range) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new DayRangeWeight(this);

    private sealed class DayRangeWeight(DayRangeQuery query) : Weight
    {
        public override Scorer? Open(SegmentView segment) =>
            segment.Reader.Numeric(query.Field) is { } days
                ? new PredicateScorer(
                    segment.Reader.MaxDoc, docId => days.Has(docId) && query.Range.Contains((int)days.Get(docId)))
                : null;
    }
}
