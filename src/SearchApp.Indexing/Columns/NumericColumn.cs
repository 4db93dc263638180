using System.Numerics;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Columns;

/// <summary>A numeric column in memory, in the narrowest whole number that holds its range. Immutable.</summary>
/// <typeparam name="T">Holds value - base, as an unsigned number.</typeparam>
internal sealed class NumericColumn<T> : NumericDocValues
    where T : unmanaged, IBinaryInteger<T>
{
    private readonly T[] _values;
    private readonly long _base;
    private readonly PresenceBits? _presence;

    /// <summary>Packs values.</summary>
    /// <param name="values">The value of each document; anything where there is none.</param>
    /// <param name="least">The least of them.</param>
    /// <param name="presence">Which documents have one; null when all have.</param>
    public NumericColumn(ReadOnlySpan<long> values, long least, PresenceBits? presence)
    {
        _values = new T[values.Length];
        _base = least;
        _presence = presence;
        for (int i = 0; i < values.Length; i++)
        {
            _values[i] = T.CreateTruncating(values[i] - least);
        }
    }

    /// <inheritdoc/>
    public override long Get(int docId) =>
        _presence is not null && !_presence.Has(docId) ? 0 : _base + long.CreateTruncating(_values[docId]);

    /// <inheritdoc/>
    public override bool Has(int docId) => _presence is null || _presence.Has(docId);
}
