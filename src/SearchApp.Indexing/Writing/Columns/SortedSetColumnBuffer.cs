using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Gathers a sorted-set column.</summary>
internal sealed class SortedSetColumnBuffer : ColumnBuffer
{
    private readonly ValueTable _table = new();
    private readonly List<int[]> _numbers = [];
    private readonly List<int> _current = [];

    /// <inheritdoc/>
    public override void Add(string text) => _current.Add(_table.FindOrAdd(text));

    public override void FinishDocument()
    {
        _numbers.Add([.. _current]);
        _current.Clear();
    }

    /// <summary>Takes the column and starts over.</summary>
    public SortedSetDocValues Finish()
    {
        var (values, ordinals) = _table.Finish();
        int[][] documents = [.. _numbers.Select(numbers => numbers.Select(number => ordinals[number]).Distinct().Order().ToArray())];
        _numbers.Clear();
        return new Column(values, documents);
    }

    private sealed class Column(byte[][] values, int[][] documents) : SortedSetDocValues
    {
        public override int ValueCount => values.Length;

        public override ReadOnlySpan<int> GetOrdinals(int docId) => documents[docId];

        public override byte[] Lookup(int ordinal) => values[ordinal];
    }
}
