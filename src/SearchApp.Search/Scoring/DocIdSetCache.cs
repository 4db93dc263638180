namespace SearchApp.Search.Scoring;

/// <summary>The document sets of one segment that were used last, by name. Thread-safe.</summary>
internal sealed class DocIdSetCache
{
    private const int Capacity = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Name, DocIdSet Set)>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Name, DocIdSet Set)> _byUse = new();

    /// <summary>A kept set, or a new one that is kept from now on.</summary>
    /// <param name="name">What the set holds; equal names mean equal sets.</param>
    /// <param name="make">Makes it; may run twice when two threads want it at once.</param>
    public DocIdSet GetOrAdd(string name, Func<DocIdSet> make)
    {
        lock (_lock)
        {
            if (_byName.TryGetValue(name, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Set;
            }
        }

        var set = make();
        lock (_lock)
        {
            if (!_byName.ContainsKey(name))
            {
                _byName.Add(name, _byUse.AddFirst((name, set)));
                if (_byName.Count > Capacity)
                {
                    _byName.Remove(_byUse.Last!.Value.Name);
                    _byUse.RemoveLast();
                }
            }
        }

        return set;
    }
}
