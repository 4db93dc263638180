using System.Text;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>The values of one group in all documents, as slots in flat arrays. Immutable.</summary>
internal sealed class ValueColumn
{
    private readonly List<(int[] Starts, int[] Slots)> _segments = [];

    /// <summary>Reads a sorted or sorted-set column.</summary>
    /// <param name="segments">The segments in document order.</param>
    /// <param name="field">Field name.</param>
    public ValueColumn(IReadOnlyList<SegmentView> segments, string field)
    {
        foreach (var segment in segments)
        {
            _segments.Add(Read(segment.Reader, field));
        }
    }

    /// <summary>The values of the collection.</summary>
    public ValueSlots Slots { get; } = new();

    /// <summary>The slots of a document; none when it has no value.</summary>
    /// <param name="segment">The segment's ordinal.</param>
    /// <param name="docId">The document.</param>
    public ReadOnlySpan<int> Of(int segment, int docId)
    {
        var (starts, slots) = _segments[segment];
        return slots.AsSpan(starts[docId], starts[docId + 1] - starts[docId]);
    }

    private (int[] Starts, int[] Slots) Read(SegmentReader reader, string field)
    {
        var starts = new int[reader.MaxDoc + 1];
        var slots = new List<int>();
        var single = reader.Sorted(field);
        var set = reader.SortedSet(field);
        int[] byOrdinal = single is not null ? ByOrdinal(single.ValueCount, single.Lookup)
            : set is not null ? ByOrdinal(set.ValueCount, set.Lookup) : [];
        for (int docId = 0; docId < reader.MaxDoc; docId++)
        {
            if (single is not null && single.GetOrdinal(docId) is >= 0 and var only)
            {
                slots.Add(byOrdinal[only]);
            }

            foreach (int ordinal in set is null ? [] : set.GetOrdinals(docId))
            {
                slots.Add(byOrdinal[ordinal]);
            }

            starts[docId + 1] = slots.Count;
        }

        return (starts, [.. slots]);
    }

    private int[] ByOrdinal(int count, Func<int, byte[]> lookup)
    {
        var byOrdinal = new int[count];
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            byOrdinal[ordinal] = Slots.GetOrAdd(Encoding.UTF8.GetString(lookup(ordinal)));
        }

        return byOrdinal;
    }
}
