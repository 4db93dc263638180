using System.Text;

namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Numbers the distinct values of a sorted column in the order they are met, and at last in byte order.</summary>
internal sealed class ValueTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a value, new or old.</summary>
    public int FindOrAdd(string value)
    {
        if (!_numbers.TryGetValue(value, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(value, number);
        }

        return number;
    }

    /// <summary>Takes the values and starts over.</summary>
    /// <returns>The values in byte order, and the ordinal of each number.</returns>
    public (byte[][] Sorted, int[] Ordinals) Finish()
    {
        byte[][] values = new byte[_numbers.Count][];
        int[] numbers = new int[values.Length];
        foreach (var (text, number) in _numbers)
        {
            values[number] = Encoding.UTF8.GetBytes(text);
            numbers[number] = number;
        }

        Array.Sort(values, numbers, Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
        var distinct = new List<byte[]>(values.Length);
        int[] ordinals = new int[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            // Texts that differ only in broken surrogates are the same bytes.
            if (distinct.Count == 0 || !distinct[^1].AsSpan().SequenceEqual(values[i]))
            {
                distinct.Add(values[i]);
            }

            ordinals[numbers[i]] = distinct.Count - 1;
        }

        _numbers.Clear();
        return ([.. distinct], ordinals);
    }
}
