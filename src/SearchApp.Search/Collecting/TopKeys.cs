namespace SearchApp.Search.Collecting;

/// <summary>Keeps the largest of many keys.</summary>
internal sealed class TopKeys
{
    private readonly ulong[] _heap;
    private readonly ulong _below;
    private int _count;

    /// <summary>Starts empty.</summary>
    /// <param name="capacity">How many to keep, at least 1.</param>
    /// <param name="below">Only keys smaller than this are kept.</param>
    public TopKeys(int capacity, ulong below = ulong.MaxValue) => (_heap, _below) = (new ulong[capacity], below);

    /// <summary>The smallest key kept once there are as many as are kept; 0 before.</summary>
    public ulong Floor => _count < _heap.Length ? 0 : _heap[0];

    /// <summary>Offers a key.</summary>
    public void Offer(ulong key)
    {
        if (key >= _below)
        {
            return;
        }

        if (_count < _heap.Length)
        {
            Rise(_count++, key);
        }
        else if (key > _heap[0])
        {
            Sink(key);
        }
    }

    /// <summary>The kept keys, largest first.</summary>
    public ulong[] Descending()
    {
        ulong[] keys = _heap.AsSpan(0, _count).ToArray();
        Array.Sort(keys, static (a, b) => b.CompareTo(a));
        return keys;
    }

    private void Rise(int at, ulong key)
    {
        while (at > 0 && _heap[(at - 1) / 2] > key)
        {
            _heap[at] = _heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _heap[at] = key;
    }

    private void Sink(ulong key)
    {
        int at = 0;
        while (true)
        {
            int child = (2 * at) + 1;
            if (child >= _count)
            {
                break;
            }

            child += child + 1 < _count && _heap[child + 1] < _heap[child] ? 1 : 0;
            if (_heap[child] >= key)
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = key;
    }
}
