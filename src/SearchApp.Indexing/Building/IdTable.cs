namespace SearchApp.Indexing.Building;

/// <summary>A number for each of many ids, in a temporary file that is mapped: the system keeps of it in memory what it has room for. Not thread-safe.</summary>
/// <remarks>A table of hashes, open to the next slot where one is taken; at most three quarters full. Gone when disposed.</remarks>
internal sealed class IdTable : IDisposable
{
    private const int FirstCapacity = 1 << 12;

    private readonly string _path;
    private IdSlots _slots;

    /// <summary>Starts empty.</summary>
    /// <param name="path">Beginning of the path of its file; what a process that died has left there is replaced.</param>
    public IdTable(string path)
    {
        _path = path;
        _slots = NewSlots(FirstCapacity);
    }

    /// <summary>Number of ids.</summary>
    public int Count { get; private set; }

    /// <summary>The number of an id that is there.</summary>
    /// <exception cref="KeyNotFoundException">It is not.</exception>
    public int this[UInt128 id]
    {
        get => Find(id).Value;
        set => Find(id).Value = value;
    }

    /// <summary>Whether there is an id.</summary>
    public bool Contains(UInt128 id) => _slots.Find(id).IsTaken;

    /// <summary>Adds an id; false when it is there.</summary>
    public bool TryAdd(UInt128 id, int value)
    {
        if (Count >= _slots.Capacity / 4 * 3)
        {
            Grow();
        }

        ref IdSlot slot = ref _slots.Find(id);
        if (slot.IsTaken)
        {
            return false;
        }

        slot = new IdSlot(id, value);
        Count++;
        return true;
    }

    public void Dispose() => _slots.Dispose();

    private ref IdSlot Find(UInt128 id)
    {
        ref IdSlot slot = ref _slots.Find(id);
        if (!slot.IsTaken)
        {
            throw new KeyNotFoundException("There is no such id.");
        }

        return ref slot;
    }

    private void Grow()
    {
        var larger = NewSlots(_slots.Capacity * 2);
        for (long i = 0; i < _slots.Capacity; i++)
        {
            if (_slots[i].IsTaken)
            {
                larger.Find(_slots[i].Id) = _slots[i];
            }
        }

        _slots.Dispose();
        _slots = larger;
    }

    // Two lie side by side while the table grows.
    private IdSlots NewSlots(long capacity) => new($"{_path}-{long.Log2(capacity) % 2}.pending", capacity);
}
