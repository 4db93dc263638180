namespace SearchApp.Search.Collecting;

/// <summary>Numbers the distinct values of a column over all segments, so that counts are flat arrays. Slot 0 is "not known".</summary>
internal sealed class ValueSlots
{
    /// <summary>The slot of documents without a value.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<string> _values = [""];

    /// <summary>Number of slots, the unknown one included.</summary>
    public int Count => _values.Count;

    /// <summary>The value of a slot; empty for the unknown one.</summary>
    public string Value(int slot) => _values[slot];

    /// <summary>The slot of a value, or -1 when no document has it.</summary>
    public int Find(string value) => _slots.GetValueOrDefault(value, -1);

    /// <summary>The slot of a value, new or old.</summary>
    public int GetOrAdd(string value)
    {
        if (!_slots.TryGetValue(value, out int slot))
        {
            slot = _values.Count;
            _values.Add(value);
            _slots.Add(value, slot);
        }

        return slot;
    }
}
