using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>Documents that cannot have enough of the terms are passed over, and none that has is lost or scored otherwise.</summary>
public sealed class EnoughTermsTests : IDisposable
{
    private const string Alphabet = "疫苗接种工作广东省会议市防控教育就业";
    private const float K1 = 1.2f;
    private readonly BuiltIndex _index;

    public EnoughTermsTests()
    {
        // Characters later in the alphabet are ever rarer, so that terms weigh very differently.
        var random = new Random(20261127);
        _index = BuiltIndex.OfTexts(Enumerable.Range(0, 10_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4, 40))
            .Select(_ => Alphabet[(int)(Alphabet.Length * Math.Pow(random.NextDouble(), 4))]))));
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData(0.1f)]
    [InlineData(0.3f)]
    [InlineData(0.6f)]
    [InlineData(0.9f)]
    [InlineData(1f)]
    public void The_sum_over_the_terms_one_by_one_finds_the_same(float coverage)
    {
        using var snapshot = IndexSnapshot.Open(_index.Index);
        var index = ArticleIndex.Of(snapshot);
        var random = new Random(1);
        int found = 0;
        for (int round = 0; round < 40; round++)
        {
            string[] pairs = [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => $"{Some(random)}{Some(random)}").Distinct(StringComparer.Ordinal)];
            TermQuery[] terms = [.. pairs.Select(pair => new TermQuery([new(ArticleSchema.BodyCharacters, 1, 0.75f)], pair, K1))];

            var expected = OneByOne(index, terms, coverage);
            var actual = Scores(index, new EvidenceQuery(terms, coverage, K1).Bind(index.Statistics, scores: true));

            Assert.Equal(expected.Keys, actual.Keys);
            Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key], 1e-4));
            found += actual.Count;
        }

        Assert.NotEqual(0, found);
    }

    private static SortedDictionary<int, double> OneByOne(ArticleIndex index, TermQuery[] terms, float coverage)
    {
        TermWeight[] weights = [.. terms.Select(term => new TermWeight(term, index.Statistics, scores: true))];
        var held = new SortedDictionary<int, double>();
        var scores = new SortedDictionary<int, double>();
        foreach (var weight in weights)
        {
            foreach (var (document, score) in Scores(index, weight))
            {
                held[document] = held.GetValueOrDefault(document) + weight.Idf;
                scores[document] = scores.GetValueOrDefault(document) + score;
            }
        }

        double enough = coverage * weights.Sum(weight => (double)weight.Idf) * 0.9999;
        return new(scores.Where(pair => held[pair.Key] >= enough).ToDictionary());
    }

    private static SortedDictionary<int, double> Scores(ArticleIndex index, Weight weight)
    {
        var scores = new SortedDictionary<int, double>();
        foreach (var segment in index.Segments)
        {
            var scorer = weight.Open(segment);
            while (scorer is not null && scorer.NextDoc() != DocIdIterator.NoMoreDocs)
            {
                scores.Add(segment.DocBase + scorer.DocId, scorer.Score());
            }
        }

        return scores;
    }

    private static char Some(Random random) => Alphabet[random.Next(Alphabet.Length)];
}
