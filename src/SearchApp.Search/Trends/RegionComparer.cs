using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;

namespace SearchApp.Search.Trends;

/// <summary>Compares what regions publish. Thread-safe.</summary>
internal sealed class RegionComparer
{
    private readonly ArticleIndex _index;
    private readonly SearchEngine _engine;
    private readonly Lazy<TermSample> _sample;

    /// <summary>Compares within an index.</summary>
    public RegionComparer(ArticleIndex index, SearchEngine engine)
    {
        _index = index;
        _engine = engine;
        _sample = new Lazy<TermSample>(() => new TermSample(index));
    }

    /// <summary>Compares.</summary>
    public ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken)
    {
        Region[] regions = [.. request.Regions.Select(Regions.Resolve).OfType<Region>().Distinct().Take(ComparisonRequest.MaxRegions)];
        var built = _engine.Read(request.Filters, cancellationToken);
        if (regions.Length < ComparisonRequest.MinRegions)
        {
            return new ComparisonResponse(built.Reading, [], [.. regions.Select(r => new ComparedRegion(r, 0, 0, [], [], []))], 0, 0);
        }

        var walk = new MatchWalk(_index, RequestReader.Normalize(request.Filters with { Regions = [] }, []));
        byte[] masks = Masks(regions);
        var held = new RegionTally(masks, regions.Length, remember: true);
        var matching = new RegionTally(masks, regions.Length, remember: false);
        walk.Run(new MatchAllQuery(), held, cancellationToken);
        walk.Run(built.Query, matching, cancellationToken);
        int[] years = held.Years.Any() ? [.. Enumerable.Range(held.Years.Min(), held.Years.Max() - held.Years.Min() + 1)] : [];
        var terms = new DistinctiveTerms(_index, _sample.Value).Find(held, regions.Length, cancellationToken);
        return new ComparisonResponse(
            built.Reading,
            [.. years.Select(year => year.ToString("D4", CultureInfo.InvariantCulture))],
            [.. regions.Select((region, at) => new ComparedRegion(
                region,
                held.Totals[at],
                matching.Totals[at],
                [.. years.Select(year => held.Count(at, year))],
                [.. years.Select(year => matching.Count(at, year))],
                terms[at]))],
            _sample.Value.Terms.Count,
            _sample.Value.Postings);
    }

    /// <summary>For each region slot, one bit for each of the regions that it is or lies in.</summary>
    private byte[] Masks(Region[] regions)
    {
        var slots = _index.Columns.Regions;
        var masks = new byte[slots.Count];
        for (int slot = ValueSlots.Unknown + 1; slot < masks.Length; slot++)
        {
            var chain = Regions.WithAncestors(slots.Value(slot));
            for (int at = 0; at < regions.Length; at++)
            {
                masks[slot] |= (byte)(chain.Contains(regions[at]) ? 1 << at : 0);
            }
        }

        return masks;
    }
}
