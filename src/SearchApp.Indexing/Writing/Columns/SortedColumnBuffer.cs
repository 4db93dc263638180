using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Gathers a sorted column.</summary>
internal sealed class SortedColumnBuffer : ColumnBuffer
{
    private readonly ValueTable _table = new();
    private readonly List<int> _numbers = [];
    private int _current = -1;

    /// <inheritdoc/>
    public override void Add(string text) => _current = _table.FindOrAdd(text);

    public override void FinishDocument()
    {
        _numbers.Add(_current);
        _current = -1;
    }

    /// <summary>Takes the column and starts over.</summary>
    public SortedDocValues Finish()
    {
        var (values, ordinals) = _table.Finish();
        var column = new Column(values, [.. _numbers.Select(number => number < 0 ? -1 : ordinals[number])]);
        _numbers.Clear();
        return column;
    }

    private sealed class Column(byte[][] values, int[] ordinals) : SortedDocValues
    {
        public override int ValueCount => values.Length;

        public override int GetOrdinal(int docId) => ordinals[docId];

        public override byte[] Lookup(int ordinal) => values[ordinal];
    }
}
