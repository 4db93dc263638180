namespace SearchApp.Indexing.Segments;

/// <summary>The dictionary of a merged column: the values that live documents use, and where each source's ordinals went.</summary>
internal sealed class OrdinalMap
{
    private readonly Dictionary<object, byte[]?[]> _used = [];
    private readonly Dictionary<object, int[]> _ordinals = [];

    /// <summary>The distinct values in byte order, once sorted.</summary>
    public IReadOnlyList<byte[]> Values { get; private set; } = [];

    /// <summary>Notes that a live document has a value.</summary>
    /// <param name="column">The source's column.</param>
    /// <param name="ordinal">Its ordinal there; -1 does nothing.</param>
    /// <param name="count">Number of values there.</param>
    /// <param name="lookup">Gives the value of an ordinal there.</param>
    public void Use(object column, int ordinal, int count, Func<int, byte[]> lookup)
    {
        if (ordinal < 0)
        {
            return;
        }

        if (!_used.TryGetValue(column, out byte[]?[]? values))
        {
            values = new byte[count][];
            _used.Add(column, values);
        }

        values[ordinal] ??= lookup(ordinal);
    }

    /// <summary>Fixes the new ordinals.</summary>
    public void Sort()
    {
        var distinct = new SortedSet<byte[]>(Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
        foreach (byte[]?[] values in _used.Values)
        {
            distinct.UnionWith(values.OfType<byte[]>());
        }

        var all = distinct.ToList();
        foreach (var (column, values) in _used)
        {
            _ordinals.Add(column, Array.ConvertAll(values, value => value is null ? -1 : all.BinarySearch(value, distinct.Comparer)));
        }

        Values = all;
    }

    /// <summary>The new ordinal of a source's value; -1 stays -1.</summary>
    public int Map(object column, int ordinal) => ordinal < 0 ? -1 : _ordinals[column][ordinal];
}
