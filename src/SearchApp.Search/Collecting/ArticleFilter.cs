using SearchApp.Corpus;

namespace SearchApp.Search.Collecting;

/// <summary>The filters of a request as tables by slot, so that testing a document is a few array reads.</summary>
internal sealed class ArticleFilter
{
    private readonly ValueTest? _regions;
    private readonly ValueTest? _about;
    private readonly ValueTest? _sources;
    private readonly (FilterGroup Filter, ValueColumn Column, ValueTest Test)[] _further;
    private readonly DayRange? _days;
    private readonly bool _undated;

    /// <summary>Prepares filters.</summary>
    /// <param name="request">Normalised: regions are codes.</param>
    /// <param name="columns">The collection's slots.</param>
    public ArticleFilter(SearchRequest request, CollectionColumns columns)
    {
        // A province includes what lies below it; written about, the column has the provinces already.
        _regions = ValueTest.Of(
            request.Regions, columns.Regions, code => Regions.WithAncestors(code).Select(region => region.Code).Append(code));
        _about = ValueTest.Of(request.About, columns.About);
        _sources = ValueTest.Of(request.Sources, columns.Sources);
        _further = [.. ValueGroup.All.Where(group => group.Selected(request).Count > 0).Select(group => Further(group, request, columns))];
        _undated = request.Undated;
        _days = request.From is null && request.To is null ? null : new DayRange(request.From, request.To);
    }

    /// <summary>Whether nothing is filtered.</summary>
    public bool IsEmpty =>
        _regions is null && _about is null && _sources is null && _further.Length == 0 && _days is null && !_undated;

    /// <summary>The groups whose filters a document does not pass.</summary>
    /// <param name="columns">The document's segment.</param>
    /// <param name="docId">The document.</param>
    public FilterGroup Failures(SegmentColumns columns, int docId)
    {
        var failures = FilterGroup.None;
        if (_regions?.Passes(columns.Regions[docId]) == false)
        {
            failures |= FilterGroup.Region;
        }

        if (_about?.Passes(columns.AboutOf(docId)) == false)
        {
            failures |= FilterGroup.About;
        }

        if (_sources?.Passes(columns.Sources[docId]) == false)
        {
            failures |= FilterGroup.Source;
        }

        int day = columns.Days[docId];
        if (_undated ? day != 0 : _days is { } range && (day == 0 || !range.Contains(day)))
        {
            failures |= FilterGroup.Date;
        }

        foreach (var (filter, column, test) in _further)
        {
            failures |= test.Passes(column.Of(columns.Ordinal, docId)) ? FilterGroup.None : filter;
        }

        return failures;
    }

    private static (FilterGroup Filter, ValueColumn Column, ValueTest Test) Further(
        ValueGroup group, SearchRequest request, CollectionColumns columns)
    {
        var column = columns.Values(group);
        return (group.Filter, column, ValueTest.Of(group.Selected(request), column.Slots)!);
    }
}
