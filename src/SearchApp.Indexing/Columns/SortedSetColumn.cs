using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Columns;

/// <summary>A sorted-set column in memory: all ordinals one after another, and where each document's end. Immutable.</summary>
internal sealed class SortedSetColumn : SortedSetDocValues
{
    private readonly int[] _ends;
    private readonly int[] _ordinals;
    private readonly byte[][] _values;

    /// <summary>Takes the parts.</summary>
    /// <param name="ends">For each document the number of ordinals up to and with its own.</param>
    /// <param name="ordinals">The ordinals of all documents, ascending in each.</param>
    /// <param name="values">The distinct values in byte order.</param>
    public SortedSetColumn(int[] ends, int[] ordinals, byte[][] values)
    {
        _ends = ends;
        _ordinals = ordinals;
        _values = values;
    }

    /// <inheritdoc/>
    public override int ValueCount => _values.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> GetOrdinals(int docId)
    {
        int start = docId == 0 ? 0 : _ends[docId - 1];
        return _ordinals.AsSpan(start, _ends[docId] - start);
    }

    /// <inheritdoc/>
    public override byte[] Lookup(int ordinal) => _values[ordinal];
}
