using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Decodes all numbers of a column. Layout: <see cref="DocValuesFormat"/>, Numeric.</summary>
internal static class NumbersDecoder
{
    /// <summary>Decodes all numbers.</summary>
    /// <param name="data">The .dvd file.</param>
    /// <param name="entry">Where and how they stand in it.</param>
    public static long[] Decode(IndexFile data, NumericEntry entry)
    {
        var input = data.Read(entry.Pointer);

        // A block of equal numbers takes a byte or more; so damage cannot ask for endless memory.
        long least = entry.Format == DocValuesFormat.TableCompressed
            ? PackedInts.PackedLength(entry.Count, 1)
            : entry.Count / Math.Max(1, entry.BlockSize);
        if (least > input.Remaining)
        {
            input.ThrowCorrupt($"{entry.Count} numbers", $"{input.Remaining} bytes");
        }

        long[] values = new long[entry.Count];
        if (entry.Format == DocValuesFormat.TableCompressed)
        {
            int bits = PackedInts.BitsRequired(entry.Table.Length - 1);
            PackedInts.ReadPacked(ref input, bits, values);
            foreach (ref long value in values.AsSpan())
            {
                if ((ulong)value >= (ulong)entry.Table.Length)
                {
                    input.ThrowCorrupt($"an index below {entry.Table.Length}", $"{value}");
                }

                value = entry.Table[value];
            }

            return values;
        }

        PackedInts.ReadBlockDelta(ref input, entry.BlockSize, values);
        if (entry.Format == DocValuesFormat.GcdCompressed)
        {
            foreach (ref long value in values.AsSpan())
            {
                value = entry.Least + (value * entry.Factor);
            }
        }

        return values;
    }
}
