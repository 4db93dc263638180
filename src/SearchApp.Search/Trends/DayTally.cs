using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Collecting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Trends;

/// <summary>Counts articles by day, within a stretch of time that the walk's filters set.</summary>
internal sealed class DayTally : IMatchVisitor
{
    private readonly Dictionary<int, (long Count, long Inferred)> _days = [];
    private int[] _segmentDays = [];
    private NumericDocValues? _segmentInferred;

    /// <summary>Articles of which the day is not known.</summary>
    public long Coarser { get; private set; }

    /// <summary>The articles of a day, and those of them with an inferred date.</summary>
    public (long Count, long Inferred) this[DateOnly day] =>
        _days.GetValueOrDefault((day.Year * 10000) + (day.Month * 100) + day.Day);

    /// <inheritdoc/>
    public void Enter(SegmentView segment, SegmentColumns columns) =>
        (_segmentDays, _segmentInferred) = (columns.Days, segment.Reader.Numeric(ArticleSchema.DayInferred));

    /// <inheritdoc/>
    public void Visit(int docId)
    {
        int day = _segmentDays[docId];
        if (day % 100 == 0)
        {
            Coarser++;
            return;
        }

        var (count, inferred) = _days.GetValueOrDefault(day);
        _days[day] = (count + 1, inferred + (_segmentInferred?.Get(docId) ?? 0));
    }
}
