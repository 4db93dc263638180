namespace SearchApp.Search.Suggesting;

/// <summary>Counts many different things in little memory, well enough to pass the rare ones over: never too low, seldom too high.</summary>
internal sealed class RareFilter
{
    private const int Bits = 22;
    private readonly byte[] _counts = new byte[1 << Bits];

    /// <summary>Counts a thing.</summary>
    /// <param name="thing">The thing.</param>
    /// <returns>How often it has come, up to 255.</returns>
    public int Count(ReadOnlySpan<char> thing)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in thing)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        hash ^= hash >> 29;
        ref byte one = ref _counts[hash & ((1 << Bits) - 1)];
        ref byte other = ref _counts[(hash >> (64 - Bits)) & ((1 << Bits) - 1)];
        byte count = Math.Min(one, other);
        if (count < byte.MaxValue)
        {
            count++;
            one = Math.Max(one, count);
            other = Math.Max(other, count);
        }

        return count;
    }
}
