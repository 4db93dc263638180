using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Decodes byte strings of a column. Layout: <see cref="DocValuesFormat"/>, Binary.</summary>
internal static class BytesDecoder
{
    /// <summary>Decodes where each value ends, of variable widths.</summary>
    /// <param name="data">The .dvd file.</param>
    /// <param name="entry">Where and how they stand in it.</param>
    /// <returns>Ascending, from the first value's beginning; all inside the file.</returns>
    public static long[] DecodeEnds(IndexFile data, BinaryEntry entry)
    {
        long[] ends = DecodeAddresses(data, entry, entry.Count);
        long last = 0;
        long limit = data.Length - entry.Pointer;
        foreach (long end in ends)
        {
            if (end < last || end > limit)
            {
                throw new CorruptIndexException(data.Path, entry.AddressPointer, $"ascending ends up to {limit}", $"{end}");
            }

            last = end;
        }

        return ends;
    }

    /// <summary>Decodes the values themselves: the distinct values of a sorted column.</summary>
    /// <param name="data">The .dvd file.</param>
    /// <param name="entry">Where and how they stand in it.</param>
    public static byte[][] Decode(IndexFile data, BinaryEntry entry)
    {
        var input = data.Read(entry.Pointer);
        byte[][] values = new byte[input.CheckCount(entry.Count, entry.Format == DocValuesFormat.PrefixCompressed ? 2 : 0)][];
        switch (entry.Format)
        {
            case DocValuesFormat.FixedWidth:
                input.CheckCount(entry.Count, entry.Width);
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = input.ReadBytes(entry.Width).ToArray();
                }

                break;
            case DocValuesFormat.VariableWidth:
                long start = 0;
                long[] ends = DecodeEnds(data, entry);
                for (int i = 0; i < values.Length; start = ends[i++])
                {
                    values[i] = data.Slice(entry.Pointer + start, ends[i] - start).ToArray();
                }

                break;
            default:
                DecodePrefixed(ref input, entry.Interval, values);
                break;
        }

        return values;
    }

    // Each value repeats the beginning of the one before; the addresses are for random access, which is not needed here.
    private static void DecodePrefixed(ref IndexInput input, int interval, byte[][] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            int shared = input.ReadCount();
            var previous = i % interval == 0 ? [] : values[i - 1];
            if (shared > previous.Length)
            {
                input.ThrowCorrupt($"at most {previous.Length} shared bytes", $"{shared}");
            }

            var suffix = input.ReadBytes(input.ReadCount());
            byte[] value = new byte[shared + suffix.Length];
            previous.AsSpan(0, shared).CopyTo(value);
            suffix.CopyTo(value.AsSpan(shared));
            values[i] = value;
        }
    }

    private static long[] DecodeAddresses(IndexFile data, BinaryEntry entry, int count)
    {
        var input = data.Read(entry.AddressPointer);
        if (count / Math.Max(1, entry.BlockSize) > input.Remaining)
        {
            input.ThrowCorrupt($"{count} addresses", $"{input.Remaining} bytes");
        }

        long[] addresses = new long[count];
        PackedInts.ReadBlockMonotonic(ref input, entry.PackedVersion, entry.BlockSize, addresses);
        return addresses;
    }
}
