using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A day of the year, whatever the year, of a numeric column of the form year × 10000 + month × 100 + day; score 0.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal sealed record DayOfAnyYearQuery(string Field, int Month, int Day) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new DayOfAnyYearWeight(this);

    private sealed class DayOfAnyYearWeight(DayOfAnyYearQuery query) : Weight
    {
        public override Scorer? Open(SegmentView segment) =>
            segment.Reader.Numeric(query.Field) is { } days
                ? new PredicateScorer(
                    segment.Reader.MaxDoc, docId => days.Has(docId) && days.Get(docId) % 10000 == (query.Month * 100) + query.Day)
                : null;
    }
}
