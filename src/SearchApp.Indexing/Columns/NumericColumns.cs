using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Columns;

/// <summary>Chooses how wide a numeric column is in memory.</summary>
internal static class NumericColumns
{
    /// <summary>Makes a column of 1, 2, 4 or 8 bytes a document.</summary>
    /// <param name="values">The value of each document; anything where there is none.</param>
    /// <param name="presence">Which documents have one; null when all have.</param>
    public static NumericDocValues Create(ReadOnlySpan<long> values, PresenceBits? presence)
    {
        long least = long.MaxValue;
        long greatest = long.MinValue;
        for (int i = 0; i < values.Length; i++)
        {
            if (presence is null || presence.Has(i))
            {
                least = Math.Min(least, values[i]);
                greatest = Math.Max(greatest, values[i]);
            }
        }

        if (least > greatest)
        {
            least = greatest = 0; // No document has a value.
        }

        // Of a range that overflows, the difference is taken as unsigned: then 8 bytes hold it.
        return unchecked((ulong)(greatest - least)) switch
        {
            <= byte.MaxValue => new NumericColumn<byte>(values, least, presence),
            <= ushort.MaxValue => new NumericColumn<ushort>(values, least, presence),
            <= uint.MaxValue => new NumericColumn<uint>(values, least, presence),
            _ => new NumericColumn<long>(values, 0, presence),
        };
    }
}
