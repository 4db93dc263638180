using SearchApp.Indexing.Columns;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Decodes the columns of one pair of .dvm and .dvd files, each when it is first asked for. Thread-safe.</summary>
/// <remarks>Layout: <see cref="DocValuesFormat"/>.</remarks>
internal sealed class DocValuesReader
{
    private readonly IndexFile _data;
    private readonly int _maxDoc;
    private readonly Dictionary<int, Lazy<object>> _columns = [];

    /// <summary>Reads where the columns are, not the columns.</summary>
    /// <param name="meta">The .dvm file.</param>
    /// <param name="data">The .dvd file.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public DocValuesReader(IndexFile meta, IndexFile data, int maxDoc)
    {
        _data = data;
        _maxDoc = maxDoc;
        CodecHeader.ReadEnds(data, DocValuesFormat.DataCodec, DocValuesFormat.Version, DocValuesFormat.Version);
        foreach (var (field, entry) in DocValuesMetaReader.Read(meta))
        {
            // A failure is remembered with the column: damage does not go away.
            _columns[field] = new Lazy<object>(() => Decode(entry));
        }
    }

    /// <summary>A column.</summary>
    /// <typeparam name="T">Its contract.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>Null when the column is of another kind.</returns>
    /// <exception cref="CorruptIndexException">The column is damaged, or not there.</exception>
    public T? Get<T>(FieldInfo field)
        where T : class
    {
        if (!_columns.TryGetValue(field.Number, out var column))
        {
            throw new CorruptIndexException(_data.Path, -1, $"a column of field '{field.Name}'", "none");
        }

        return column.Value as T;
    }

    private object Decode(ColumnEntry entry) => entry.Type switch
    {
        DocValuesType.Numeric => DecodeNumeric(entry.Numbers!),
        DocValuesType.Binary => DecodeBinary(entry.Bytes!),
        DocValuesType.Sorted => DecodeSorted(entry),
        _ => DecodeSortedSet(entry),
    };

    private NumericDocValues DecodeNumeric(NumericEntry entry)
    {
        CheckCount(entry.Count, _maxDoc);
        long[] values = NumbersDecoder.Decode(_data, entry);
        var presence = entry.MissingPointer < 0
            ? null
            : new PresenceBits(_data.Slice(entry.MissingPointer, (_maxDoc + 7) / 8).ToArray());
        return NumericColumns.Create(values, presence);
    }

    private BinaryColumn DecodeBinary(BinaryEntry entry)
    {
        CheckCount(entry.Count, _maxDoc);
        switch (entry.Format)
        {
            case DocValuesFormat.FixedWidth:
                if (entry.Count > 0)
                {
                    _data.Slice(entry.Pointer + ((long)(entry.Count - 1) * entry.Width), entry.Width);
                }

                return new BinaryColumn(_data, entry.Pointer, entry.Width);
            case DocValuesFormat.VariableWidth:
                return new BinaryColumn(_data, entry.Pointer, BytesDecoder.DecodeEnds(_data, entry));
            default:
                throw new UnsupportedIndexException(
                    _data.Path, "a binary column with shared prefixes", "fixed and variable widths");
        }
    }

    private SortedDocValues DecodeSorted(ColumnEntry entry)
    {
        CheckCount(entry.Numbers!.Count, _maxDoc);
        byte[][] values = BytesDecoder.Decode(_data, entry.Bytes!);
        long[] ordinals = DecodeOrdinals(entry.Numbers, -1, values.Length);
        return values.Length switch
        {
            <= byte.MaxValue => new SortedColumn<byte>(ordinals, values),
            <= ushort.MaxValue => new SortedColumn<ushort>(ordinals, values),
            _ => new SortedColumn<int>(ordinals, values),
        };
    }

    private SortedSetColumn DecodeSortedSet(ColumnEntry entry)
    {
        byte[][] values = BytesDecoder.Decode(_data, entry.Bytes!);
        int[] ends = new int[_maxDoc];
        if (entry.Ends is null)
        {
            CheckCount(entry.Numbers!.Count, _maxDoc);
            var ordinals = new List<int>();
            long[] each = DecodeOrdinals(entry.Numbers, -1, values.Length);
            for (int doc = 0; doc < each.Length; doc++)
            {
                if (each[doc] >= 0)
                {
                    ordinals.Add((int)each[doc]);
                }

                ends[doc] = ordinals.Count;
            }

            return new SortedSetColumn(ends, [.. ordinals], values);
        }

        CheckCount(entry.Ends.Count, _maxDoc);
        int[] all = Array.ConvertAll(DecodeOrdinals(entry.Numbers!, 0, values.Length), ordinal => (int)ordinal);
        long[] addresses = new long[_maxDoc];
        var input = _data.Read(entry.Ends.Pointer);
        PackedInts.ReadBlockMonotonic(ref input, entry.Ends.PackedVersion, entry.Ends.BlockSize, addresses);
        long last = 0;
        for (int doc = 0; doc < addresses.Length; doc++)
        {
            if (addresses[doc] < last || addresses[doc] > all.Length)
            {
                throw new CorruptIndexException(_data.Path, entry.Ends.Pointer, $"ascending ends up to {all.Length}", $"{addresses[doc]}");
            }

            last = addresses[doc];
            ends[doc] = (int)last;
        }

        return new SortedSetColumn(ends, all, values);
    }

    private long[] DecodeOrdinals(NumericEntry entry, int least, int count)
    {
        long[] ordinals = NumbersDecoder.Decode(_data, entry);
        foreach (long ordinal in ordinals)
        {
            if (ordinal < least || ordinal >= count)
            {
                throw new CorruptIndexException(_data.Path, entry.Pointer, $"ordinals from {least} below {count}", $"{ordinal}");
            }
        }

        return ordinals;
    }

    private void CheckCount(int found, int expected)
    {
        if (found != expected)
        {
            throw new CorruptIndexException(_data.Path, -1, $"a column of {expected} values", $"{found}");
        }
    }
}
