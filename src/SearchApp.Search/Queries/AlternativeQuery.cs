using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A phrase that means the same as something asked for, in any of some fields; a condition only, score 0.</summary>
/// <param name="Fields">Fields of the character view.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record AlternativeQuery(IReadOnlyList<string> Fields, AlternativePhrase Phrase) : Query
{
    public override Weight Bind(CollectionStatistics statistics, bool scores) =>
        new AlternativeWeight([.. Fields.Select(field => new BlendedTerm(statistics, field, term: null, field, [Phrase]))]);

    private sealed class AlternativeWeight(BlendedTerm[] fields) : Weight
    {
        public override Scorer? Open(SegmentView segment)
        {
            var opened = fields.Select(field => field.Open(segment)).OfType<SearchApp.Indexing.Reading.Postings>()
                .Select(postings => new ConstantScorer(postings, 0)).ToList();
            return opened.Count switch
            {
                0 => null,
                1 => opened[0],
                _ => new DisjunctionScorer(opened, minimum: 1),
            };
        }
    }
}
