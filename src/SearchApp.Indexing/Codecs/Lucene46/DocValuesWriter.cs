using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .dvm and .dvd. Layout: <see cref="DocValuesFormat"/>.</summary>
internal sealed class DocValuesWriter : IDisposable
{
    private readonly IndexOutput _meta;
    private readonly IndexOutput _data;

    /// <summary>Creates the files.</summary>
    public DocValuesWriter(IndexDirectory directory, string segment, string suffix)
    {
        _meta = directory.CreateOutput(SegmentFileNames.File(segment, DocValuesFormat.Name, suffix, DocValuesFormat.MetaExtension));
        _meta.WriteHeader(DocValuesFormat.MetaCodec, DocValuesFormat.Version);
        _data = directory.CreateOutput(SegmentFileNames.File(segment, DocValuesFormat.Name, suffix, DocValuesFormat.DataExtension));
        _data.WriteHeader(DocValuesFormat.DataCodec, DocValuesFormat.Version);
    }

    /// <summary>Writes a numeric column.</summary>
    /// <param name="field">The field.</param>
    /// <param name="values">One number a document, 0 where missing.</param>
    /// <param name="present">Which documents have one; null for all.</param>
    public void AddNumeric(FieldInfo field, ReadOnlySpan<long> values, bool[]? present) =>
        WriteNumeric(field, values, present);

    /// <summary>Writes a binary column; a document without a value has an empty one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="values">The values of all documents, one after another.</param>
    /// <param name="ends">Where each document's value ends.</param>
    public void AddBinary(FieldInfo field, ReadOnlySpan<byte> values, ReadOnlySpan<long> ends)
    {
        long data = _data.Position;
        _data.WriteBytes(values);
        var (min, max) = MinMaxLength(ends);
        bool isFixed = min == max;
        WriteBinaryEntry(field, isFixed ? DocValuesFormat.FixedWidth : DocValuesFormat.VariableWidth, min, max, ends.Length, data);
        if (!isFixed)
        {
            WriteAddresses(ends);
        }
    }

    /// <summary>Writes a sorted column.</summary>
    /// <param name="field">The field.</param>
    /// <param name="dictionary">The distinct values in byte order, each used.</param>
    /// <param name="ordinals">One a document; -1 where missing.</param>
    public void AddSorted(FieldInfo field, IReadOnlyList<byte[]> dictionary, ReadOnlySpan<long> ordinals)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(DocValuesFormat.Sorted);
        WriteDictionary(field, dictionary);
        WriteNumeric(field, ordinals, present: null);
    }

    /// <summary>Writes a sorted-set column.</summary>
    /// <param name="field">The field.</param>
    /// <param name="dictionary">The distinct values in byte order, each used.</param>
    /// <param name="ordinals">The ordinals of all documents, ascending within each.</param>
    /// <param name="ends">Where each document's ordinals end.</param>
    public void AddSortedSet(FieldInfo field, IReadOnlyList<byte[]> dictionary, ReadOnlySpan<long> ordinals, ReadOnlySpan<long> ends)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(DocValuesFormat.SortedSet);
        _meta.WriteVInt(DocValuesFormat.SortedSetWithAddresses);
        WriteDictionary(field, dictionary);
        WriteNumeric(field, ordinals, present: null);

        _meta.WriteVInt(field.Number);
        _meta.WriteByte(DocValuesFormat.Numeric);
        _meta.WriteVInt(DocValuesFormat.DeltaCompressed);
        _meta.WriteLong(-1);
        _meta.WriteVInt(PackedInts.Version);
        _meta.WriteLong(_data.Position);
        _meta.WriteVLong(ends.Length);
        _meta.WriteVInt(DocValuesFormat.BlockSize);
        _data.WriteMonotonicBlocks(ends, DocValuesFormat.BlockSize);
    }

    /// <summary>Writes the ends and footers.</summary>
    public void Finish()
    {
        _meta.WriteVInt(-1);
        _meta.WriteFooter();
        _data.WriteFooter();
    }

    public void Dispose()
    {
        _meta.Dispose();
        _data.Dispose();
    }

    private void WriteNumeric(FieldInfo field, ReadOnlySpan<long> values, bool[]? present)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(DocValuesFormat.Numeric);
        _meta.WriteVInt(DocValuesFormat.DeltaCompressed);
        _meta.WriteLong(WritePresent(present));
        _meta.WriteVInt(PackedInts.Version);
        _meta.WriteLong(_data.Position);
        _meta.WriteVLong(values.Length);
        _meta.WriteVInt(DocValuesFormat.BlockSize);
        _data.WriteDeltaBlocks(values, DocValuesFormat.BlockSize);
    }

    private void WriteDictionary(FieldInfo field, IReadOnlyList<byte[]> dictionary)
    {
        long data = _data.Position;
        var starts = new List<long>();
        byte[] last = [];
        int min = dictionary.Count == 0 ? 0 : int.MaxValue;
        int max = 0;
        for (int i = 0; i < dictionary.Count; i++)
        {
            byte[] value = dictionary[i];
            bool isWhole = i % DocValuesFormat.PrefixInterval == 0;
            if (isWhole)
            {
                starts.Add(_data.Position - data);
            }

            int shared = isWhole ? 0 : value.AsSpan().CommonPrefixLength(last);
            _data.WriteVInt(shared);
            _data.WriteVInt(value.Length - shared);
            _data.WriteBytes(value.AsSpan(shared));
            last = value;
            min = Math.Min(min, value.Length);
            max = Math.Max(max, value.Length);
        }

        WriteBinaryEntry(field, DocValuesFormat.PrefixCompressed, min, max, dictionary.Count, data);
        _meta.WriteVInt(DocValuesFormat.PrefixInterval);
        WriteAddresses(starts.ToArray());
    }

    private void WriteBinaryEntry(FieldInfo field, int format, int min, int max, long count, long data)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(DocValuesFormat.Binary);
        _meta.WriteVInt(format);
        _meta.WriteLong(-1);
        _meta.WriteVInt(min);
        _meta.WriteVInt(max);
        _meta.WriteVLong(count);
        _meta.WriteLong(data);
    }

    private void WriteAddresses(ReadOnlySpan<long> addresses)
    {
        _meta.WriteLong(_data.Position);
        _meta.WriteVInt(PackedInts.Version);
        _meta.WriteVInt(DocValuesFormat.BlockSize);
        _data.WriteMonotonicBlocks(addresses, DocValuesFormat.BlockSize);
    }

    private long WritePresent(bool[]? present)
    {
        if (present is null)
        {
            return -1;
        }

        long offset = _data.Position;
        for (int start = 0; start < present.Length; start += 8)
        {
            int bits = 0;
            for (int i = start; i < Math.Min(start + 8, present.Length); i++)
            {
                bits |= (present[i] ? 1 : 0) << (i - start);
            }

            _data.WriteByte((byte)bits);
        }

        return offset;
    }

    private static (int Min, int Max) MinMaxLength(ReadOnlySpan<long> ends)
    {
        int min = ends.Length == 0 ? 0 : int.MaxValue;
        int max = 0;
        long start = 0;
        foreach (long end in ends)
        {
            int length = (int)(end - start);
            min = Math.Min(min, length);
            max = Math.Max(max, length);
            start = end;
        }

        return (min, max);
    }
}
