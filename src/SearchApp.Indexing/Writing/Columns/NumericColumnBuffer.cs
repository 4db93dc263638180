using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Gathers a numeric column.</summary>
internal sealed class NumericColumnBuffer : ColumnBuffer
{
    private readonly List<long> _values = [];
    private readonly List<bool> _present = [];
    private long? _current;

    /// <inheritdoc/>
    public override void Add(long number) => _current = number;

    public override void FinishDocument()
    {
        _values.Add(_current ?? 0);
        _present.Add(_current is not null);
        _current = null;
    }

    /// <summary>Takes the column and starts over.</summary>
    public NumericDocValues Finish()
    {
        var column = new Column([.. _values], [.. _present]);
        _values.Clear();
        _present.Clear();
        return column;
    }

    private sealed class Column(long[] values, bool[] present) : NumericDocValues
    {
        public override long Get(int docId) => values[docId];

        public override bool Has(int docId) => present[docId];
    }
}
