using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads a .dvm file: where each field's column is. Layout: <see cref="DocValuesFormat"/>.</summary>
internal static class DocValuesMetaReader
{
    /// <summary>Reads all entries.</summary>
    /// <param name="file">The .dvm file.</param>
    /// <returns>By field number.</returns>
    public static Dictionary<int, ColumnEntry> Read(IndexFile file)
    {
        var input = CodecHeader.ReadWhole(file);
        CodecHeader.Read(ref input, file.Path, DocValuesFormat.MetaCodec, DocValuesFormat.Version, DocValuesFormat.Version);
        var entries = new Dictionary<int, ColumnEntry>();
        while (true)
        {
            int field = input.ReadVInt();
            if (field == -1)
            {
                return entries;
            }

            entries[field] = ReadEntry(ref input, file.Path, field);
        }
    }

    private static ColumnEntry ReadEntry(ref IndexInput input, string path, int field)
    {
        byte type = input.ReadByte();
        switch (type)
        {
            case DocValuesFormat.Numeric:
                return new ColumnEntry(DocValuesType.Numeric, ReadNumeric(ref input, path), null, null);
            case DocValuesFormat.Binary:
                return new ColumnEntry(DocValuesType.Binary, null, ReadBinary(ref input, path), null);
            case DocValuesFormat.Sorted:
                return ReadSorted(ref input, path, field);
            case DocValuesFormat.SortedSet:
                return ReadSortedSet(ref input, path, field);
            default:
                throw new UnsupportedIndexException(path, $"a column of type {type}", "numeric, binary, sorted and sorted-set columns");
        }
    }

    private static ColumnEntry ReadSorted(ref IndexInput input, string path, int field)
    {
        ReadHead(ref input, field, DocValuesFormat.Binary);
        var values = ReadBinary(ref input, path);
        ReadHead(ref input, field, DocValuesFormat.Numeric);
        return new ColumnEntry(DocValuesType.Sorted, ReadNumeric(ref input, path), values, null);
    }

    private static ColumnEntry ReadSortedSet(ref IndexInput input, string path, int field)
    {
        int mode = input.ReadVInt();
        if (mode == DocValuesFormat.SortedSetSingleValued)
        {
            ReadHead(ref input, field, DocValuesFormat.Sorted);
            return ReadSorted(ref input, path, field) with { Type = DocValuesType.SortedSet };
        }

        if (mode != DocValuesFormat.SortedSetWithAddresses)
        {
            throw new UnsupportedIndexException(path, $"a sorted-set column of mode {mode}", "modes 0 and 1");
        }

        var ordinals = ReadSorted(ref input, path, field);
        ReadHead(ref input, field, DocValuesFormat.Numeric);
        return ordinals with { Type = DocValuesType.SortedSet, Ends = ReadNumeric(ref input, path) };
    }

    private static void ReadHead(ref IndexInput input, int field, byte type)
    {
        int foundField = input.ReadVInt();
        byte foundType = input.ReadByte();
        if (foundField != field || foundType != type)
        {
            input.ThrowCorrupt($"an entry of type {type} of field {field}", $"type {foundType} of field {foundField}");
        }
    }

    private static NumericEntry ReadNumeric(ref IndexInput input, string path)
    {
        int format = input.ReadVInt();
        var entry = new NumericEntry
        {
            Format = format,
            MissingPointer = input.ReadInt64(),
            PackedVersion = PackedInts.ReadVersion(ref input, path),
            Pointer = input.ReadInt64(),
            Count = ReadCount(ref input),
            BlockSize = input.ReadVInt(),
        };
        return format switch
        {
            DocValuesFormat.DeltaCompressed => entry,
            DocValuesFormat.GcdCompressed => entry with { Least = input.ReadInt64(), Factor = input.ReadInt64() },
            DocValuesFormat.TableCompressed => entry with { Table = ReadTable(ref input) },
            _ => throw new UnsupportedIndexException(path, $"numbers in format {format}", "formats 0 to 2"),
        };
    }

    private static long[] ReadTable(ref IndexInput input)
    {
        long[] table = new long[input.CheckCount(input.ReadVInt(), sizeof(long))];
        foreach (ref long value in table.AsSpan())
        {
            value = input.ReadInt64();
        }

        return table;
    }

    private static BinaryEntry ReadBinary(ref IndexInput input, string path)
    {
        int format = input.ReadVInt();
        input.ReadInt64(); // Bits of documents with a value: one without is as good as an empty one.
        int shortest = input.ReadVInt();
        int longest = input.ReadVInt();
        var entry = new BinaryEntry
        {
            Format = format,
            Width = longest,
            Count = ReadCount(ref input),
            Pointer = input.ReadInt64(),
        };
        switch (format)
        {
            case DocValuesFormat.FixedWidth when shortest == longest && longest >= 0:
                return entry;
            case DocValuesFormat.FixedWidth:
                input.ThrowCorrupt("values of one length", $"lengths {shortest} to {longest}");
                return entry;
            case DocValuesFormat.VariableWidth:
                return ReadAddresses(ref input, path, entry);
            case DocValuesFormat.PrefixCompressed:
                int interval = input.ReadVInt();
                if (interval < 1)
                {
                    input.ThrowCorrupt("an interval of whole values", $"{interval}");
                }

                return ReadAddresses(ref input, path, entry with { Interval = interval });
            default:
                throw new UnsupportedIndexException(path, $"byte strings in format {format}", "formats 0 to 2");
        }
    }

    private static BinaryEntry ReadAddresses(ref IndexInput input, string path, BinaryEntry entry) => entry with
    {
        AddressPointer = input.ReadInt64(),
        PackedVersion = PackedInts.ReadVersion(ref input, path),
        BlockSize = input.ReadVInt(),
    };

    private static int ReadCount(ref IndexInput input)
    {
        long count = input.ReadVLong();
        if (count > Array.MaxLength)
        {
            input.ThrowCorrupt($"at most {Array.MaxLength} values", $"{count}");
        }

        return (int)count;
    }
}
