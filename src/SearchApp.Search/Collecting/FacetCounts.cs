using System.Runtime.InteropServices;

namespace SearchApp.Search.Collecting;

/// <summary>Counts by slot over the matches of one search, of the facets that were asked for.</summary>
internal sealed class FacetCounts
{
    private readonly (ValueGroup Group, ValueColumn Column, int[] Counts)[] _further;
    private readonly Dictionary<int, int>? _days;

    /// <summary>Starts at 0.</summary>
    /// <param name="columns">The collection's slots.</param>
    /// <param name="facets">Which facets to count; null for <see cref="FacetNames.Usual"/>.</param>
    public FacetCounts(CollectionColumns columns, IReadOnlyList<string>? facets = null)
    {
        Names = facets ?? FacetNames.Usual;
        Regions = Wants(FacetNames.Region) ? new int[columns.Regions.Count] : [];
        About = Wants(FacetNames.About) ? new int[columns.About.Count] : [];
        Sources = Wants(FacetNames.Source) ? new int[columns.Sources.Count] : [];
        Months = Wants(FacetNames.Month) || Wants(FacetNames.Year) ? new int[columns.Months.Count] : [];
        _days = Wants(FacetNames.Day) ? [] : null;
        _further =
        [
            .. ValueGroup.All.Where(group => Wants(group.Name))
                .Select(group => (group, columns.Values(group), new int[columns.Values(group).Slots.Count])),
        ];
    }

    /// <summary>The facets asked for, in the order asked.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>By region slot, exactly that region.</summary>
    public int[] Regions { get; }

    /// <summary>By about slot, with all below it.</summary>
    public int[] About { get; }

    /// <summary>By source slot.</summary>
    public int[] Sources { get; }

    /// <summary>By month slot.</summary>
    public int[] Months { get; }

    /// <summary>By day as in <see cref="SegmentColumns.Days"/>, with 0 for articles without a year.</summary>
    public IReadOnlyDictionary<int, int> Days => _days ?? [];

    /// <summary>By slot of a further group.</summary>
    public int[] Of(ValueGroup group) => Array.Find(_further, further => further.Group == group).Counts;

    /// <summary>Counts a document in every facet that ignores the filters it fails.</summary>
    /// <param name="columns">The document's segment.</param>
    /// <param name="docId">The document.</param>
    /// <param name="failures">Nothing, or the one group it fails.</param>
    public void Add(SegmentColumns columns, int docId, FilterGroup failures)
    {
        if (Regions.Length > 0 && failures is (FilterGroup.None or FilterGroup.Region))
        {
            Regions[columns.Regions[docId]]++;
        }

        if (Sources.Length > 0 && failures is (FilterGroup.None or FilterGroup.Source))
        {
            Sources[columns.Sources[docId]]++;
        }

        if (failures is FilterGroup.None or FilterGroup.Date)
        {
            AddDate(columns, docId);
        }

        if (About.Length > 0 && failures is (FilterGroup.None or FilterGroup.About))
        {
            AddAll(columns.AboutOf(docId), About);
        }

        foreach (var (group, column, counts) in _further)
        {
            if (failures == FilterGroup.None || failures == group.Filter)
            {
                AddAll(column.Of(columns.Ordinal, docId), counts);
            }
        }
    }

    private static void AddAll(ReadOnlySpan<int> slots, int[] counts)
    {
        foreach (int slot in slots)
        {
            counts[slot]++;
        }

        counts[ValueSlots.Unknown] += slots.IsEmpty ? 1 : 0;
    }

    private void AddDate(SegmentColumns columns, int docId)
    {
        if (Months.Length > 0)
        {
            Months[columns.Months[docId]]++;
        }

        if (_days is not null)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_days, columns.Days[docId], out _)++;
        }
    }

    private bool Wants(string facet) => Names.Contains(facet, StringComparer.Ordinal);
}
