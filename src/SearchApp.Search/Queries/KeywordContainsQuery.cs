using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>The values of a keyword field that contain a text, in any script, width or case; score 0.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Folded">The folded text; not empty.</param>
internal sealed record KeywordContainsQuery(string Field, string Folded) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) => new KeywordContainsWeight(this);

    private sealed class KeywordContainsWeight(KeywordContainsQuery query) : Weight
    {
        public override Scorer? Open(SegmentView segment) =>
            segment.Reader.Terms(query.Field) is { } terms
                ? new ConstantScorer(new DocIdSetIterator(Find(segment, terms)), 0)
                : null;

        private DocIdSet Find(SegmentView segment, TermDictionary terms) =>
            segment.Sets.GetOrAdd($"{query.Field}~{query.Folded}", () =>
            {
                var union = new DocIdSet(segment.Reader.MaxDoc);
                var cursor = terms.EnumerateFrom([]);
                while (cursor.MoveNext())
                {
                    if (Folding.Fold(Encoding.UTF8.GetString(cursor.Term)).Contains(query.Folded, StringComparison.Ordinal))
                    {
                        union.AddAll(terms.Open(cursor.Info, PostingsDetail.Documents));
                    }
                }

                return union;
            });
    }
}
