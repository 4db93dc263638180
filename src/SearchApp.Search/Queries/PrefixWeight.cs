using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A <see cref="PrefixQuery"/> bound to a snapshot: the union of its terms, as a set that is kept.</summary>
internal sealed class PrefixWeight : Weight
{
    private readonly PrefixQuery _query;

    /// <summary>Binds the query.</summary>
    public PrefixWeight(PrefixQuery query) => _query = query;

    public override Scorer? Open(SegmentView segment)
    {
        if (segment.Reader.Terms(_query.Field) is not { } terms)
        {
            return null;
        }

        var set = segment.Sets.GetOrAdd($"{_query.Field}:{_query.Prefix}*", () =>
        {
            var union = new DocIdSet(segment.Reader.MaxDoc);
            foreach (var info in PrefixTerms.Find(terms, _query.Prefix))
            {
                union.AddAll(terms.Open(info, PostingsDetail.Documents));
            }

            return union;
        });
        return new ConstantScorer(new DocIdSetIterator(set), _query.Score);
    }
}
