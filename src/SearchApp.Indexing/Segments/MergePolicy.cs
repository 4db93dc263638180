namespace SearchApp.Indexing.Segments;

/// <summary>Says which neighbouring segments are worth merging, so that there are ever only a few of each size.</summary>
/// <remarks>
/// Tiers grow tenfold from <see cref="FloorBytes"/>. As soon as ten neighbours belong to one tier or those below it they
/// become one segment of the next; so each document is rewritten once for each tier that it climbs. Only neighbours are
/// merged, which keeps documents in the order they were added. A segment of which half is deleted is rewritten by itself.
/// </remarks>
internal static class MergePolicy
{
    /// <summary>Segments that make a merge worth while, and the ratio of one tier to the next.</summary>
    public const int Factor = 10;

    /// <summary>Smaller segments count as this large.</summary>
    public const long FloorBytes = 1L << 20;

    /// <summary>Larger segments are left alone but for their deletions.</summary>
    public const long MaxMergedBytes = 2L << 30;

    /// <summary>Finds the next merge.</summary>
    /// <param name="segments">Live bytes, and the part of documents deleted, of each segment in order.</param>
    /// <param name="limit">Live bytes of the largest merge.</param>
    /// <returns>First and count of the segments to merge; null when all is well.</returns>
    public static (int First, int Count)? Find(IReadOnlyList<(long LiveBytes, double DeletedPart)> segments, long limit = long.MaxValue)
    {
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].DeletedPart >= 0.5 && segments[i].LiveBytes <= limit)
            {
                return (i, 1);
            }
        }

        for (long tier = FloorBytes * Factor; tier <= MaxMergedBytes; tier *= Factor)
        {
            int start = 0;
            for (int i = 0; i < segments.Count; i++)
            {
                if (segments[i].LiveBytes >= tier)
                {
                    start = i + 1;
                }
                else if (i - start + 1 == Factor)
                {
                    if (segments.Skip(start).Take(Factor).Sum(static segment => segment.LiveBytes) <= limit)
                    {
                        return (start, Factor);
                    }

                    start++;
                }
            }
        }

        return null;
    }
}
