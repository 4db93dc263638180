namespace SearchApp.Search.Scoring;

/// <summary>What was made for one segment and used last, by name. Thread-safe.</summary>
/// <param name="capacity">How many to keep.</param>
internal sealed class RecentlyUsed<TValue>(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Name, TValue Value)>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Name, TValue Value)> _byUse = new();

    /// <summary>A kept value, or a new one that is kept from now on.</summary>
    /// <param name="name">What it is; equal names mean equal values.</param>
    /// <param name="make">Makes it; may run twice when two threads want it at once.</param>
    public TValue GetOrAdd(string name, Func<TValue> make)
    {
        lock (_lock)
        {
            if (_byName.TryGetValue(name, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Value;
            }
        }

        var value = make();
        lock (_lock)
        {
            if (!_byName.ContainsKey(name))
            {
                _byName.Add(name, _byUse.AddFirst((name, value)));
                if (_byName.Count > capacity)
                {
                    _byName.Remove(_byUse.Last!.Value.Name);
                    _byUse.RemoveLast();
                }
            }
        }

        return value;
    }
}
