using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Tests.Model;

/// <summary>Columns in memory, by document number.</summary>
internal sealed class MemoryColumns
{
    private readonly List<string[]> _values = [];

    public void Set(int docId, params string[] values)
    {
        while (_values.Count <= docId)
        {
            _values.Add([]);
        }

        _values[docId] = values;
    }

    private string[] Get(int docId) => docId < _values.Count ? _values[docId] : [];

    private List<string> Distinct() => [.. _values.SelectMany(v => v).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public BinaryDocValues AsBinary() => new BinaryColumn(this);

    public NumericDocValues AsNumeric() => new NumericColumn(this);

    public SortedDocValues AsSorted() => new SortedColumn(this, Distinct());

    public SortedSetDocValues AsSortedSet() => new SortedSetColumn(this, Distinct());

    private sealed class BinaryColumn(MemoryColumns columns) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int docId) =>
            columns.Get(docId) is [{ } only] ? System.Text.Encoding.UTF8.GetBytes(only) : [];
    }

    private sealed class NumericColumn(MemoryColumns columns) : NumericDocValues
    {
        public override long Get(int docId) =>
            columns.Get(docId) is [{ } only] ? long.Parse(only, System.Globalization.CultureInfo.InvariantCulture) : 0;

        public override bool Has(int docId) => columns.Get(docId).Length > 0;
    }

    private sealed class SortedColumn(MemoryColumns columns, List<string> values) : SortedDocValues
    {
        public override int ValueCount => values.Count;

        public override int GetOrdinal(int docId) => columns.Get(docId) is [{ } only] ? values.IndexOf(only) : -1;

        public override byte[] Lookup(int ordinal) => System.Text.Encoding.UTF8.GetBytes(values[ordinal]);
    }

    private sealed class SortedSetColumn(MemoryColumns columns, List<string> values) : SortedSetDocValues
    {
        public override int ValueCount => values.Count;

        public override ReadOnlySpan<int> GetOrdinals(int docId) => columns.Get(docId).Select(value => values.IndexOf(value)).Order().ToArray();

        public override byte[] Lookup(int ordinal) => System.Text.Encoding.UTF8.GetBytes(values[ordinal]);
    }
}
