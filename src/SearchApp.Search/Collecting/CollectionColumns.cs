using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Collecting;

/// <summary>The columns of all segments with common slots. Read once; then thread-safe.</summary>
internal sealed class CollectionColumns
{
    private readonly List<SegmentColumns> _segments = [];
    private readonly IReadOnlyList<SegmentView> _views;
    private readonly Lazy<AddedOrder> _added;
    private readonly Lazy<int> _latestDay;
    private readonly ConcurrentDictionary<string, Lazy<ValueColumn>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the columns.</summary>
    public CollectionColumns(IReadOnlyList<SegmentView> segments)
    {
        _views = segments;
        _added = new Lazy<AddedOrder>(() => new AddedOrder(segments, this));
        _latestDay = new Lazy<int>(() => _segments.SelectMany(columns => columns.Days).DefaultIfEmpty().Max());
        foreach (var segment in segments)
        {
            _segments.Add(Read(segment));
        }
    }

    /// <summary>Region codes published in.</summary>
    public ValueSlots Regions { get; } = new();

    /// <summary>Region codes written about, and those above them.</summary>
    public ValueSlots About { get; } = new();

    /// <summary>Sources.</summary>
    public ValueSlots Sources { get; } = new();

    /// <summary>Months as yyyyMM, with MM 00 where only the year is known.</summary>
    public ValueSlots Months { get; } = new();

    /// <summary>The order in which articles came, read when first wanted.</summary>
    public AddedOrder Added => _added.Value;

    /// <summary>The latest day of any article, in the form of <see cref="SegmentColumns.Days"/>; 0 when none is known. Read when first wanted.</summary>
    public int LatestDay => _latestDay.Value;

    /// <summary>The columns of a segment.</summary>
    public SegmentColumns this[SegmentView segment] => _segments[segment.Ordinal];

    /// <summary>The values of a group, read when first wanted.</summary>
    public ValueColumn Values(ValueGroup group) =>
        _values.GetOrAdd(group.Field, field => new Lazy<ValueColumn>(() => new ValueColumn(_views, field))).Value;

    /// <summary>The group of each document that others repeat; null when the collection has none.</summary>
    public ValueColumn? Reposts
    {
        get
        {
            var column = _values.GetOrAdd(
                ArticleSchema.Repost, name => new Lazy<ValueColumn>(() => new ValueColumn(_views, name))).Value;
            return column.Slots.Count > 1 ? column : null;
        }
    }

    private static int[] ReadSorted(SegmentReader reader, string field, ValueSlots slots)
    {
        var column = new int[reader.MaxDoc];
        if (reader.Sorted(field) is { } values)
        {
            int[] byOrdinal = Slots(values.ValueCount, values.Lookup, slots);
            for (int docId = 0; docId < column.Length; docId++)
            {
                int ordinal = values.GetOrdinal(docId);
                column[docId] = ordinal < 0 ? ValueSlots.Unknown : byOrdinal[ordinal];
            }
        }

        return column;
    }

    private static int[] Slots(int count, Func<int, byte[]> lookup, ValueSlots slots)
    {
        var byOrdinal = new int[count];
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            byOrdinal[ordinal] = slots.GetOrAdd(Encoding.UTF8.GetString(lookup(ordinal)));
        }

        return byOrdinal;
    }

    private SegmentColumns Read(SegmentView segment)
    {
        var reader = segment.Reader;
        var about = Task.Run(() => ReadAbout(reader));
        try
        {
            var (days, months) = ReadDays(reader);
            int[] regions = ReadSorted(reader, ArticleSchema.Region, Regions);
            int[] sources = ReadSorted(reader, ArticleSchema.Source, Sources);
            var (starts, slots) = about.GetAwaiter().GetResult();
            return new SegmentColumns
            {
                Ordinal = segment.Ordinal,
                Days = days,
                Months = months,
                Regions = regions,
                Sources = sources,
                AboutStarts = starts,
                About = slots,
            };
        }
        finally
        {
            // Not left running where the rest cannot be read: the segment may be closed then.
            Task.WaitAny(about);
        }
    }

    private (int[] Days, int[] Months) ReadDays(SegmentReader reader)
    {
        var days = new int[reader.MaxDoc];
        var months = new int[reader.MaxDoc];
        if (reader.Numeric(ArticleSchema.Day) is { } values)
        {
            var slots = new Dictionary<int, int> { [0] = ValueSlots.Unknown };
            for (int docId = 0; docId < days.Length; docId++)
            {
                days[docId] = values.Has(docId) ? (int)values.Get(docId) : 0;
                int month = days[docId] / 100;
                if (!slots.TryGetValue(month, out int slot))
                {
                    slot = Months.GetOrAdd(month.ToString("D6", CultureInfo.InvariantCulture));
                    slots.Add(month, slot);
                }

                months[docId] = slot;
            }
        }

        return (days, months);
    }

    private (int[] Starts, int[] Slots) ReadAbout(SegmentReader reader)
    {
        var starts = new int[reader.MaxDoc + 1];
        if (reader.SortedSet(ArticleSchema.About) is not { } values)
        {
            return (starts, []);
        }

        // A place is counted for its province too, once for each article.
        var chains = new int[values.ValueCount][];
        for (int ordinal = 0; ordinal < chains.Length; ordinal++)
        {
            string code = Encoding.UTF8.GetString(values.Lookup(ordinal));
            var chain = Corpus.Regions.WithAncestors(code).Select(region => region.Code).Append(code).Distinct(StringComparer.Ordinal);
            chains[ordinal] = [.. chain.Select(About.GetOrAdd)];
        }

        var slots = new List<int>(reader.MaxDoc);
        for (int docId = 0; docId < reader.MaxDoc; docId++)
        {
            foreach (int ordinal in values.GetOrdinals(docId))
            {
                foreach (int slot in chains[ordinal])
                {
                    if (slots.IndexOf(slot, starts[docId]) < 0)
                    {
                        slots.Add(slot);
                    }
                }
            }

            starts[docId + 1] = slots.Count;
        }

        return (starts, [.. slots]);
    }
}
