using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>The values of a keyword field that contain a text, in any script, width or case, whatever the punctuation; score 0.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Folded">From <see cref="Bare"/>; not empty.</param>
internal sealed record KeywordContainsQuery(string Field, string Folded) : Query
{
    /// <summary>A text folded and without punctuation: 国发〔2021〕5号 is 国发20215号.</summary>
    public static string Bare(string text) =>
        string.Concat(Folding.Fold(text).Where(unit => UnitClasses.Of(unit) != UnitClass.Skipped));

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
                    if (Bare(Encoding.UTF8.GetString(cursor.Term)).Contains(query.Folded, StringComparison.Ordinal))
                    {
                        union.AddAll(terms.Open(cursor.Info, PostingsDetail.Documents));
                    }
                }

                return union;
            });
    }
}
