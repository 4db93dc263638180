using System.Runtime.InteropServices;

namespace SearchApp.Corpus.Scratch;

/// <summary>Sorts numbers, each different one once, however many there are: an external merge sort. Not thread-safe.</summary>
internal sealed class DistinctSorter(ScratchFolder folder) : IDisposable
{
    // Eight bytes each.
    private const int MostInMemory = 1 << 20;

    private readonly List<ulong> _buffer = [];
    private readonly List<long> _ends = [];
    private ScratchList<ulong>? _runs;

    /// <summary>Adds a number.</summary>
    public void Add(ulong value)
    {
        if (_buffer.Count == MostInMemory)
        {
            Spill();
        }

        _buffer.Add(value);
    }

    /// <summary>All numbers, ascending. Nothing may be added any more.</summary>
    public IEnumerable<ulong> Sorted()
    {
        if (_runs is null)
        {
            int count = SortBuffer();
            _buffer.RemoveRange(count, _buffer.Count - count);
            return _buffer;
        }

        Spill();
        _runs.Seal();
        return Merged(_runs);
    }

    public void Dispose() => _runs?.Dispose();

    // How many different ones there are; they stand first.
    private int SortBuffer()
    {
        Span<ulong> values = CollectionsMarshal.AsSpan(_buffer);
        values.Sort();
        int count = 0;
        foreach (ulong value in values)
        {
            if (count == 0 || values[count - 1] != value)
            {
                values[count++] = value;
            }
        }

        return count;
    }

    private void Spill()
    {
        if (_buffer.Count == 0)
        {
            return;
        }

        _runs ??= new ScratchList<ulong>(folder);
        foreach (ulong value in CollectionsMarshal.AsSpan(_buffer)[..SortBuffer()])
        {
            _runs.Add(value);
        }

        _ends.Add(_runs.Count);
        _buffer.Clear();
    }

    private IEnumerable<ulong> Merged(ScratchList<ulong> runs)
    {
        var heads = new PriorityQueue<(long Next, long End), ulong>();
        long start = 0;
        foreach (long end in _ends)
        {
            heads.Enqueue((start + 1, end), runs[start]);
            start = end;
        }

        ulong? last = null;
        while (heads.TryPeek(out (long Next, long End) run, out ulong value))
        {
            if (run.Next < run.End)
            {
                heads.DequeueEnqueue((run.Next + 1, run.End), runs[run.Next]);
            }
            else
            {
                heads.Dequeue();
            }

            if (value != last)
            {
                yield return value;
                last = value;
            }
        }
    }
}
