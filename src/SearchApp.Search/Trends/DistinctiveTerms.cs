using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Trends;

/// <summary>
/// Finds the words that set one region apart from others: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and
/// Quinn, 2008, "Fightin' Words"), over articles that hold a word instead of its occurrences, so that one long text counts once.
/// </summary>
internal sealed class DistinctiveTerms
{
    private const int Most = 15;

    // Five in a hundred of what chance alone would give lie above it.
    private const double LeastScore = 1.96;

    // The weight of the collection's own habits, in articles-with-a-word; it calms words that are rare in both.
    private const double PriorWeight = 500;

    private readonly ArticleIndex _index;
    private readonly TermSample _sample;

    /// <summary>Compares by the words of a sample.</summary>
    public DistinctiveTerms(ArticleIndex index, TermSample sample) => (_index, _sample) = (index, sample);

    /// <summary>The words of each region, the surest first.</summary>
    /// <param name="tally">Which regions each article is of.</param>
    /// <param name="regions">Number of regions.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IReadOnlyList<IReadOnlyList<DistinctiveTerm>> Find(RegionTally tally, int regions, CancellationToken cancellationToken)
    {
        var counts = _sample.Terms.Select(term => Count(term, tally, cancellationToken)).ToList();
        return [.. Enumerable.Range(0, regions).Select(region => Of(region, counts))];
    }

    /// <summary>How many articles of each combination of regions hold a word.</summary>
    private long[] Count(SampledTerm term, RegionTally tally, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var byMask = new long[1 << ComparisonRequest.MaxRegions];
        Span<int> block = stackalloc int[128];
        foreach (var segment in _index.Segments)
        {
            if (term.Infos[segment.Ordinal] is not { } info || tally.Documents(segment.Ordinal) is not { } masks)
            {
                continue;
            }

            var postings = segment.Reader.Terms(ArticleSchema.Body)!.Open(info, PostingsDetail.Documents);
            int count;
            while ((count = postings.ReadBlock(block, [])) > 0)
            {
                foreach (int docId in block[..count])
                {
                    byMask[masks[docId]]++;
                }
            }
        }

        return byMask;
    }

    private List<DistinctiveTerm> Of(int region, List<long[]> counts)
    {
        var pairs = counts.ConvertAll(byMask => Split(byMask, region));
        double here = pairs.Sum(pair => (double)pair.Here);
        double there = pairs.Sum(pair => (double)pair.There);
        return [.. pairs.Select((pair, at) => Judge(_sample.Terms[at], pair, here, there))
            .Where(term => term.Score >= LeastScore)
            .OrderByDescending(term => term.Score)
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(Most)];
    }

    private DistinctiveTerm Judge(SampledTerm term, (long Here, long There) pair, double here, double there)
    {
        double prior = PriorWeight * term.DocFreq / _sample.Postings;
        double withHere = pair.Here + prior;
        double withThere = pair.There + prior;
        double ratio = Math.Log(withHere / (here + PriorWeight - withHere)) - Math.Log(withThere / (there + PriorWeight - withThere));
        return new DistinctiveTerm(term.Text, pair.Here, pair.There, ratio / Math.Sqrt((1 / withHere) + (1 / withThere)));
    }

    private static (long Here, long There) Split(long[] byMask, int region)
    {
        long here = 0;
        long there = 0;
        for (int mask = 1; mask < byMask.Length; mask++)
        {
            if ((mask >> region & 1) != 0)
            {
                here += byMask[mask];
            }
            else
            {
                there += byMask[mask];
            }
        }

        return (here, there);
    }
}
