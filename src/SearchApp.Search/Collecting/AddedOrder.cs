using SearchApp.Indexing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>The order in which articles came into the collection, as one number a document; larger is later.</summary>
/// <remarks>
/// The rank of the moment it was first indexed, of which there are as many as there were builds, above its day. Of more than 16,384 builds
/// the earliest count as one.
/// </remarks>
internal sealed class AddedOrder
{
    private const int DayBits = 17;
    private const int MostRanks = 1 << 14;
    private const int FirstYear = 1700;

    private readonly uint[][] _bySegment;

    /// <summary>Reads the stamps.</summary>
    /// <param name="segments">All segments.</param>
    /// <param name="columns">Their days.</param>
    public AddedOrder(IReadOnlyList<SegmentView> segments, CollectionColumns columns)
    {
        long[][] stamps = [.. segments.Select(Stamps)];
        long[] moments = [.. stamps.SelectMany(static stamp => stamp).Distinct().Order()];
        int first = Math.Max(0, moments.Length - MostRanks);
        var ranks = moments.Select((moment, at) => (moment, Rank: Math.Max(0, at - first))).ToDictionary(pair => pair.moment, pair => (uint)pair.Rank);
        _bySegment =
        [
            .. segments.Select(segment =>
            {
                var days = columns[segment].Days;
                return stamps[segment.Ordinal].Select((moment, docId) => (ranks[moment] << DayBits) | DayNumber(days[docId])).ToArray();
            }),
        ];
    }

    /// <summary>A document's number.</summary>
    public uint Of(SegmentColumns columns, int docId) => _bySegment[columns.Ordinal][docId];

    // Days apart keep their order; that no month has 31 days for each of its places does not matter.
    private static uint DayNumber(int day) =>
        (uint)Math.Clamp((((day / 10_000) - FirstYear) * 372) + (day / 100 % 100 * 31) + (day % 100), 0, (1 << DayBits) - 1);

    private static long[] Stamps(SegmentView segment)
    {
        var stamps = new long[segment.Reader.MaxDoc];
        if (segment.Reader.Numeric(ArticleSchema.FirstIndexed) is { } values)
        {
            for (int docId = 0; docId < stamps.Length; docId++)
            {
                stamps[docId] = values.Get(docId);
            }
        }

        return stamps;
    }
}
