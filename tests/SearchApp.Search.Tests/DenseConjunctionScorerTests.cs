using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;
using SearchApp.Search.Tests.Model;

namespace SearchApp.Search.Tests;

public class DenseConjunctionScorerTests
{
    private const int Documents = 9_000;

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(2, 3, 9)]
    [InlineData(3, 5, 30)]
    [InlineData(4, 2, 300)]
    [InlineData(5, 4, 2_500)]
    public void It_finds_and_scores_what_leaping_from_candidate_to_candidate_does(int seed, int parts, int rarity)
    {
        var leaping = Matches(new ConjunctionScorer(Parts(seed, parts, rarity)));
        var dense = Matches(DenseConjunctionScorer.TryMake(Parts(seed, parts, rarity))!);

        Assert.NotEmpty(leaping);
        Assert.Equal(leaping.Select(match => match.DocId), dense.Select(match => match.DocId));
        Assert.All(leaping.Zip(dense), pair => Assert.Equal(pair.First.Score, pair.Second.Score, pair.First.Score * 1e-5));
    }

    [Fact]
    public void It_advances_into_and_beyond_its_window()
    {
        var leaping = new ConjunctionScorer(Parts(7, 3, 5));
        var dense = DenseConjunctionScorer.TryMake(Parts(7, 3, 5))!;

        for (int target = 3; leaping.DocId != DocIdIterator.NoMoreDocs; target = leaping.DocId + 1 + (target * 7 % 3_000))
        {
            Assert.Equal(leaping.Advance(target), dense.Advance(target));
        }

        Assert.Equal(DocIdIterator.NoMoreDocs, dense.NextDoc());
    }

    [Fact]
    public void It_leaves_rare_terms_beside_common_ones_and_whatever_is_no_term_to_others()
    {
        var common = Term([.. Enumerable.Range(0, Documents)], null);
        var rare = Term([17], null);
        var all = new ConstantScorer(new AllDocuments(Documents), 0);

        Assert.Null(DenseConjunctionScorer.TryMake([common, rare]));
        Assert.Null(DenseConjunctionScorer.TryMake([common, all]));
        Assert.Null(DenseConjunctionScorer.TryMake([common]));
    }

    private static List<(int DocId, float Score)> Matches(Scorer scorer)
    {
        var matches = new List<(int DocId, float Score)>();
        while (scorer.NextDoc() != DocIdIterator.NoMoreDocs)
        {
            Assert.True(scorer.Matches());
            matches.Add((scorer.DocId, scorer.Score()));
        }

        return matches;
    }

    // Every other part stands in two fields. All of them hold a few documents, so that there are matches however rare they are.
    private static List<Scorer> Parts(int seed, int count, int rarity)
    {
        var random = new Random(seed);
        byte[] norms = new byte[Documents];
        random.NextBytes(norms);
        var parts = new List<Scorer>();
        for (int i = 0; i < count; i++)
        {
            parts.Add(i % 2 == 0
                ? Term(Pick(random, rarity), norms)
                : new EitherScorer(Term(Pick(random, rarity), norms), Term(Pick(random, rarity * 3), null)));
        }

        return parts;
    }

    private static int[] Pick(Random random, int rarity) =>
        [.. Enumerable.Range(0, Documents).Where(docId => docId % 1_777 == 5 || random.Next(rarity) == 0)];

    private static TermScorer Term(int[] docIds, byte[]? norms)
    {
        var postings = new MemoryPostings([.. docIds.Select(docId => new MemoryPosting(docId, [.. Enumerable.Range(0, 1 + (docId % 3))]))]);
        float[] gains = [.. Enumerable.Range(1, 256).Select(norm => 1f / norm)];
        return new TermScorer(new FieldPostings(postings, norms, gains), 2 + docIds.Length, 1.2f);
    }
}
