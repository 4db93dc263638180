using SearchApp.Corpus;
using SearchApp.Search.Collecting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Trends;

/// <summary>Finds the first and last article of each province.</summary>
internal sealed class UseTally : IMatchVisitor
{
    private readonly int[] _provinces;
    private readonly Use[] _uses = new Use[Regions.Provinces.Count];
    private SegmentColumns? _columns;
    private int _docBase;

    /// <summary>Starts empty.</summary>
    /// <param name="regions">The collection's regions published in.</param>
    public UseTally(ValueSlots regions)
    {
        var order = Regions.Provinces.Select((province, at) => (province.Code, at)).ToDictionary(p => p.Code, p => p.at, StringComparer.Ordinal);
        _provinces = new int[regions.Count];
        for (int slot = 0; slot < _provinces.Length; slot++)
        {
            var chain = Regions.WithAncestors(regions.Value(slot));
            _provinces[slot] = chain.Count == 0 ? -1 : order.GetValueOrDefault(chain[^1].Code, -1);
        }
    }

    /// <inheritdoc/>
    public void Enter(SegmentView segment, SegmentColumns columns) => (_columns, _docBase) = (columns, segment.DocBase);

    /// <inheritdoc/>
    public void Visit(int docId)
    {
        int province = _provinces[_columns!.Regions[docId]];
        if (province < 0)
        {
            return;
        }

        ref var use = ref _uses[province];
        use.Count++;
        int day = _columns.Days[docId];
        if (day % 100 == 0)
        {
            return;
        }

        if (use.First == 0 || day < use.First)
        {
            (use.First, use.FirstDocument) = (day, _docBase + docId);
        }

        if (day > use.Last)
        {
            (use.Last, use.LastDocument) = (day, _docBase + docId);
        }
    }

    /// <summary>The provinces with a match, most first.</summary>
    /// <param name="id">The id of a document.</param>
    public IReadOnlyList<ProvinceUse> Uses(Func<int, string> id) =>
        [.. Regions.Provinces.Zip(_uses).Where(p => p.Second.Count > 0).OrderByDescending(p => p.Second.Count)
            .Select(p => p.Second.First == 0
                ? new ProvinceUse(p.First, p.Second.Count, null, null, null, null)
                : new ProvinceUse(
                    p.First, p.Second.Count, Day(p.Second.First), id(p.Second.FirstDocument), Day(p.Second.Last), id(p.Second.LastDocument)))];

    private static DateOnly Day(int day) => new(day / 10000, day / 100 % 100, day % 100);

    private struct Use
    {
        public long Count;
        public int First;
        public int FirstDocument;
        public int Last;
        public int LastDocument;
    }
}
