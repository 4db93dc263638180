using SearchApp.Corpus;

namespace SearchApp.Search.Collecting;

/// <summary>The filters of a request as tables by slot, so that testing a document is a few array reads.</summary>
internal sealed class ArticleFilter
{
    private readonly bool[]? _regions;
    private readonly bool[]? _about;
    private readonly bool[]? _sources;
    private readonly DayRange? _days;
    private readonly bool _undated;

    /// <summary>Prepares filters.</summary>
    /// <param name="request">Regions are codes here, or <see cref="SearchRequest.UnknownValue"/>.</param>
    /// <param name="columns">The collection's slots.</param>
    public ArticleFilter(SearchRequest request, CollectionColumns columns)
    {
        _regions = RegionTable(request.Regions, columns.Regions);
        _about = Table(request.About, columns.About);
        _sources = Table(request.Sources, columns.Sources);
        _undated = request.Undated;
        _days = request.From is null && request.To is null ? null : new DayRange(request.From, request.To);
    }

    /// <summary>Whether nothing is filtered.</summary>
    public bool IsEmpty => _regions is null && _about is null && _sources is null && _days is null && !_undated;

    /// <summary>The groups whose filters a document does not pass.</summary>
    /// <param name="columns">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public FilterGroup Failures(SegmentColumns columns, int docId)
    {
        var failures = FilterGroup.None;
        if (_regions is not null && !_regions[columns.Regions[docId]])
        {
            failures |= FilterGroup.Region;
        }

        if (_about is not null && !PassesAbout(columns.AboutOf(docId)))
        {
            failures |= FilterGroup.About;
        }

        if (_sources is not null && !_sources[columns.Sources[docId]])
        {
            failures |= FilterGroup.Source;
        }

        int day = columns.Days[docId];
        if (_undated ? day != 0 : _days is { } range && (day == 0 || !range.Contains(day)))
        {
            failures |= FilterGroup.Date;
        }

        return failures;
    }

    private static bool[]? Table(IReadOnlyList<string> selected, ValueSlots slots)
    {
        if (selected.Count == 0)
        {
            return null;
        }

        var table = new bool[slots.Count];
        foreach (string value in selected)
        {
            int slot = value == SearchRequest.UnknownValue ? ValueSlots.Unknown : slots.Find(value);
            if (slot >= 0)
            {
                table[slot] = true;
            }
        }

        return table;
    }

    // A province includes what lies below it.
    private static bool[]? RegionTable(IReadOnlyList<string> selected, ValueSlots slots)
    {
        bool[]? table = Table(selected, slots);
        for (int slot = 1; table is not null && slot < table.Length; slot++)
        {
            table[slot] = table[slot] || Regions.WithAncestors(slots.Value(slot)).Any(region => selected.Contains(region.Code, StringComparer.Ordinal));
        }

        return table;
    }

    private bool PassesAbout(ReadOnlySpan<int> slots)
    {
        if (slots.IsEmpty)
        {
            return _about![ValueSlots.Unknown];
        }

        foreach (int slot in slots)
        {
            if (_about![slot])
            {
                return true;
            }
        }

        return false;
    }
}
