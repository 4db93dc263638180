using System.Numerics;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Columns;

/// <summary>A sorted column in memory: each document's ordinal, and the distinct values. Immutable.</summary>
/// <typeparam name="T">Holds ordinal + 1; 0 is no value.</typeparam>
internal sealed class SortedColumn<T> : SortedDocValues
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly T[] _ordinals;
    private readonly byte[][] _values;

    /// <summary>Packs ordinals.</summary>
    /// <param name="ordinals">-1 to values - 1 for each document.</param>
    /// <param name="values">The distinct values in byte order.</param>
    public SortedColumn(ReadOnlySpan<long> ordinals, byte[][] values)
    {
        _values = values;
        _ordinals = new T[ordinals.Length];
        for (int i = 0; i < ordinals.Length; i++)
        {
            _ordinals[i] = T.CreateTruncating(ordinals[i] + 1);
        }
    }

    /// <inheritdoc/>
    public override int ValueCount => _values.Length;

    /// <inheritdoc/>
    public override int GetOrdinal(int docId) => int.CreateTruncating(_ordinals[docId]) - 1;

    /// <inheritdoc/>
    public override byte[] Lookup(int ordinal) => _values[ordinal];
}
