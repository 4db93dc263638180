using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Any of several values of a keyword field, score 0.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Values">The values as indexed.</param>
internal sealed record KeywordQuery(string Field, IReadOnlyList<string> Values) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) =>
        new KeywordWeight(this, [.. Values.Select(value => statistics.Term(Field, value))]);

    private sealed class KeywordWeight(KeywordQuery query, TermStatistics[] terms) : Weight
    {
        public override Scorer? Open(SegmentView segment)
        {
            if (segment.Reader.Terms(query.Field) is not { } dictionary)
            {
                return null;
            }

            var set = segment.Sets.GetOrAdd($"{query.Field}={string.Join('\n', query.Values)}", () =>
            {
                var union = new DocIdSet(segment.Reader.MaxDoc);
                foreach (var term in terms)
                {
                    if (term.Segments[segment.Ordinal] is { } info)
                    {
                        union.AddAll(dictionary.Open(info, PostingsDetail.Documents));
                    }
                }

                return union;
            });
            return new ConstantScorer(new DocIdSetIterator(set), 0);
        }
    }
}
