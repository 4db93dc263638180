using SearchApp.Search.Collecting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Trends;

/// <summary>Counts articles by chosen region and year, and remembers which of the regions each article is of.</summary>
internal sealed class RegionTally : IMatchVisitor
{
    private readonly byte[] _masks;
    private readonly Dictionary<int, byte[]> _documents = [];
    private readonly Dictionary<int, long[]> _years = [];
    private readonly bool _remember;
    private readonly int _regions;
    private byte[] _segmentDocuments = [];
    private SegmentColumns? _columns;

    /// <summary>Starts at 0.</summary>
    /// <param name="masks">For each region slot, one bit for each of the chosen regions that it belongs to.</param>
    /// <param name="regions">Number of chosen regions, at most 8.</param>
    /// <param name="remember">Whether to keep the bits of each article.</param>
    public RegionTally(byte[] masks, int regions, bool remember)
    {
        _masks = masks;
        _regions = regions;
        _remember = remember;
        Totals = new long[regions];
    }

    /// <summary>Articles by region.</summary>
    public long[] Totals { get; }

    /// <summary>The years that were met.</summary>
    public IEnumerable<int> Years => _years.Keys;

    /// <summary>The regions of each document of a segment, as bits; null when it was not walked.</summary>
    /// <param name="ordinal">The segment's place.</param>
    public byte[]? Documents(int ordinal) => _documents.GetValueOrDefault(ordinal);

    /// <summary>Articles of a region in a year.</summary>
    public long Count(int region, int year) => _years.TryGetValue(year, out long[]? counts) ? counts[region] : 0;

    /// <inheritdoc/>
    public void Enter(SegmentView segment, SegmentColumns columns)
    {
        _columns = columns;
        if (_remember)
        {
            _documents.Add(segment.Ordinal, _segmentDocuments = new byte[segment.Reader.MaxDoc]);
        }
    }

    /// <inheritdoc/>
    public void Visit(int docId)
    {
        byte mask = _masks[_columns!.Regions[docId]];
        if (mask == 0)
        {
            return;
        }

        if (_remember)
        {
            _segmentDocuments[docId] = mask;
        }

        int year = _columns.Days[docId] / 10000;
        if (!_years.TryGetValue(year, out long[]? counts) && year > 0)
        {
            _years.Add(year, counts = new long[_regions]);
        }

        for (int region = 0; region < _regions; region++)
        {
            long one = mask >> region & 1;
            Totals[region] += one;
            if (counts is not null)
            {
                counts[region] += one;
            }
        }
    }
}
