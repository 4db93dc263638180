using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;
using SearchApp.Search.Tests.Support;

namespace SearchApp.Search.Tests;

/// <summary>Where only the best are asked for, and not how many there are, most matches are passed over, and the best are the same.</summary>
public sealed class OnlyBestTests : IDisposable
{
    private const string Alphabet = "疫苗接种工作广东省会议市防控教育就业";
    private const float K1 = 1.2f;
    private readonly BuiltIndex _index;

    public OnlyBestTests()
    {
        // Characters later in the alphabet are ever rarer; texts are of many lengths, so that scores differ.
        var random = new Random(20261127);
        _index = BuiltIndex.OfTexts(Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4, 40))
            .Select(_ => Alphabet[(int)(Alphabet.Length * Math.Pow(random.NextDouble(), 3))]))));
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData(0f)]
    [InlineData(0.4f)]
    public void The_best_are_those_of_a_walk_over_all_matches(float coverage)
    {
        using var snapshot = IndexSnapshot.Open(_index.Index);
        var engine = new SearchEngine(ArticleIndex.Of(snapshot));
        var random = new Random(1);
        long walked = 0;
        long matching = 0;
        for (int round = 0; round < 200; round++)
        {
            string[] pairs = [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => $"{Some(random)}{Some(random)}").Distinct(StringComparer.Ordinal)];
            var query = new EvidenceQuery(
                [.. pairs.Select(pair => new TermQuery([new(ArticleSchema.BodyCharacters, 1, 0.75f)], pair, K1))], coverage, K1);

            var all = Run(query, onlyBest: false);
            var best = Run(query, onlyBest: true);

            Assert.Equal(all.Top.Descending(), best.Top.Descending());
            walked += best.Total;
            matching += all.Total;
        }

        Assert.InRange(walked, 1, matching / 4);

        MatchCollector Run(Query query, bool onlyBest) => engine.Run(
            query, new SearchRequest(), SortOrder.Relevance, keep: 10, counts: null, TestContext.Current.CancellationToken, onlyBest: onlyBest);
    }

    private static char Some(Random random) => Alphabet[random.Next(Alphabet.Length)];
}
