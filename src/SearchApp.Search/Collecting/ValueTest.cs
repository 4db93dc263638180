namespace SearchApp.Search.Collecting;

/// <summary>The filter of one group as tables by slot, so that testing a document is a few array reads.</summary>
internal sealed class ValueTest
{
    private readonly bool[]? _wanted;
    private readonly bool[] _unwanted;

    private ValueTest(FilterValues values, ValueSlots slots, Func<string, IEnumerable<string>>? chain)
    {
        _wanted = values.Wanted.Count == 0 ? null : Table(values.Wanted, slots, chain);
        _unwanted = Table(values.Unwanted, slots, chain);
    }

    /// <summary>Prepares a filter.</summary>
    /// <param name="selected">Values of a request.</param>
    /// <param name="slots">The values of the collection.</param>
    /// <param name="chain">A value and those it belongs to; null where values are not nested.</param>
    /// <returns>Null when nothing is filtered.</returns>
    public static ValueTest? Of(IReadOnlyList<string> selected, ValueSlots slots, Func<string, IEnumerable<string>>? chain = null) =>
        selected.Count == 0 ? null : new ValueTest(FilterValues.Of(selected), slots, chain);

    /// <summary>Whether a document with one value passes.</summary>
    public bool Passes(int slot) => _wanted?[slot] != false && !_unwanted[slot];

    /// <summary>Whether a document with any number of values passes.</summary>
    public bool Passes(ReadOnlySpan<int> slots)
    {
        if (slots.IsEmpty)
        {
            return Passes(ValueSlots.Unknown);
        }

        bool wanted = _wanted is null;
        foreach (int slot in slots)
        {
            if (_unwanted[slot])
            {
                return false;
            }

            wanted = wanted || _wanted![slot];
        }

        return wanted;
    }

    private static bool[] Table(IReadOnlyList<string> values, ValueSlots slots, Func<string, IEnumerable<string>>? chain)
    {
        var table = new bool[slots.Count];
        foreach (string value in values)
        {
            int slot = value == SearchRequest.UnknownValue ? ValueSlots.Unknown : slots.Find(value);
            if (slot >= 0)
            {
                table[slot] = true;
            }
        }

        for (int slot = 1; chain is not null && values.Count > 0 && slot < table.Length; slot++)
        {
            table[slot] = chain(slots.Value(slot)).Any(value => values.Contains(value, StringComparer.Ordinal));
        }

        return table;
    }
}
