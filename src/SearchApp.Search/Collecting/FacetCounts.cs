namespace SearchApp.Search.Collecting;

/// <summary>Counts by slot over the matches of one search.</summary>
internal sealed class FacetCounts
{
    /// <summary>Starts at 0.</summary>
    /// <param name="columns">The collection's slots.</param>
    public FacetCounts(CollectionColumns columns)
    {
        Regions = new int[columns.Regions.Count];
        About = new int[columns.About.Count];
        Sources = new int[columns.Sources.Count];
        Months = new int[columns.Months.Count];
    }

    /// <summary>By region slot, exactly that region.</summary>
    public int[] Regions { get; }

    /// <summary>By about slot, with all below it.</summary>
    public int[] About { get; }

    /// <summary>By source slot.</summary>
    public int[] Sources { get; }

    /// <summary>By month slot.</summary>
    public int[] Months { get; }

    /// <summary>Counts a document in every facet that ignores the filters it fails.</summary>
    /// <param name="columns">The document's segment.</param>
    /// <param name="docId">The document.</param>
    /// <param name="failures">Nothing, or the one group it fails.</param>
    public void Add(SegmentColumns columns, int docId, FilterGroup failures)
    {
        if (failures is FilterGroup.None or FilterGroup.Region)
        {
            Regions[columns.Regions[docId]]++;
        }

        if (failures is FilterGroup.None or FilterGroup.Source)
        {
            Sources[columns.Sources[docId]]++;
        }

        if (failures is FilterGroup.None or FilterGroup.Date)
        {
            Months[columns.Months[docId]]++;
        }

        if (failures is FilterGroup.None or FilterGroup.About)
        {
            var slots = columns.AboutOf(docId);
            foreach (int slot in slots)
            {
                About[slot]++;
            }

            About[ValueSlots.Unknown] += slots.IsEmpty ? 1 : 0;
        }
    }
}
