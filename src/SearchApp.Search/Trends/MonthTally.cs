using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Collecting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Trends;

/// <summary>Counts articles by the slot of their month.</summary>
internal sealed class MonthTally : IMatchVisitor
{
    private readonly ValueSlots _months;
    private readonly long[] _counts;
    private readonly long[] _inferred;
    private int[] _segmentMonths = [];
    private NumericDocValues? _segmentInferred;

    /// <summary>Starts at 0.</summary>
    /// <param name="months">The collection's months as yyyyMM, with MM 00 where only the year is known.</param>
    public MonthTally(ValueSlots months)
    {
        _months = months;
        _counts = new long[months.Count];
        _inferred = new long[months.Count];
    }

    /// <summary>Articles without a year.</summary>
    public long Undated => _counts[ValueSlots.Unknown];

    /// <summary>The months that were met, with their articles and those of them with an inferred date; no order.</summary>
    public IEnumerable<(int Year, int Month, long Count, long Inferred)> Met
    {
        get
        {
            for (int slot = 1; slot < _counts.Length; slot++)
            {
                if (_counts[slot] > 0)
                {
                    int month = int.Parse(_months.Value(slot), System.Globalization.CultureInfo.InvariantCulture);
                    yield return (month / 100, month % 100, _counts[slot], _inferred[slot]);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Enter(SegmentView segment, SegmentColumns columns) =>
        (_segmentMonths, _segmentInferred) = (columns.Months, segment.Reader.Numeric(ArticleSchema.DayInferred));

    /// <inheritdoc/>
    public void Visit(int docId)
    {
        int slot = _segmentMonths[docId];
        _counts[slot]++;
        _inferred[slot] += _segmentInferred?.Get(docId) ?? 0;
    }
}
