using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>The documents without a value in a numeric or sorted column, score 0.</summary>
/// <param name="Field">Field name.</param>
internal sealed record MissingValueQuery(string Field) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new MissingValueWeight(Field);

    private sealed class MissingValueWeight(string field) : Weight
    {
        public override Scorer Open(SegmentView segment)
        {
            var numeric = segment.Reader.Numeric(field);
            var sorted = segment.Reader.Sorted(field);
            var set = segment.Reader.SortedSet(field);
            return new PredicateScorer(segment.Reader.MaxDoc, docId =>
                numeric?.Has(docId) != true && (sorted?.GetOrdinal(docId) ?? -1) < 0 && (set is null || set.GetOrdinals(docId).IsEmpty));
        }
    }
}
