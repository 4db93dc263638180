using SearchApp.Indexing;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>Documents of another query in which given characters stand in one sentence or one paragraph.</summary>
/// <remarks>The index does not keep sentence ends, so the stored text of each candidate is read: bounded by the inner query.</remarks>
/// <param name="Inner">Requires all of the patterns anywhere.</param>
/// <param name="Patterns">At most 64; all must stand together.</param>
/// <param name="Ends">The characters that end a sentence or a paragraph.</param>
/// <param name="Scope">Where to look.</param>
internal sealed record TogetherQuery(Query Inner, IReadOnlyList<MarkPattern> Patterns, string Ends, TextScope Scope) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) =>
        new TogetherWeight(this, Inner.Bind(statistics, scores));

    private bool StandTogether(string text, List<PatternMatch> matches)
    {
        ulong wanted = Patterns.Count >= 64 ? ulong.MaxValue : (1UL << Patterns.Count) - 1;
        ulong seen = 0;
        int end = 0;
        foreach (var match in matches)
        {
            if (match.Start >= end)
            {
                int step = text.AsSpan(match.Start).IndexOfAny(Ends);
                end = step < 0 ? text.Length : match.Start + step;
                seen = 0;
            }

            seen |= match.End <= end ? 1UL << match.Pattern : 0;
            if (seen == wanted)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class TogetherWeight(TogetherQuery query, Weight inner) : Weight
    {
        private readonly MarkFinder _marks = new(query.Patterns);

        public override Scorer? Open(SegmentView segment) =>
            inner.Open(segment) is { } scorer ? new TogetherScorer(scorer, docId => Test(segment, docId)) : null;

        private bool Test(SegmentView segment, int docId)
        {
            var stored = segment.Reader.StoredFields;
            string title = query.Scope == TextScope.Body ? "" : stored.ReadString(docId, ArticleSchema.Title) ?? "";
            string body = query.Scope == TextScope.Title ? "" : stored.ReadString(docId, ArticleSchema.Body) ?? "";
            return query.StandTogether(title, _marks.InTitle(title)) || query.StandTogether(body, _marks.InBody(body));
        }
    }

    private sealed class TogetherScorer(Scorer inner, Predicate<int> test) : Scorer
    {
        private int _judged = -1;
        private bool _passed;

        public override long Cost => inner.Cost;

        public override int NextDoc() => DocId = inner.NextDoc();

        public override int Advance(int target) => DocId = inner.Advance(target);

        public override bool Matches()
        {
            if (_judged != DocId)
            {
                _judged = DocId;
                _passed = inner.Matches() && test(DocId);
            }

            return _passed;
        }

        public override float Score() => inner.Score();
    }
}
