using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads stored fields out of compressed chunks. Thread-safe. Layout: <see cref="StoredFieldsFormat"/>.</summary>
internal sealed class StoredFieldsReader : StoredFields
{
    private readonly IndexFile _data;
    private readonly int _chunkSize;
    private readonly int _maxDoc;
    private readonly Lazy<StoredFieldsIndex> _index;
    private readonly Dictionary<int, string> _names;
    private readonly Dictionary<string, int> _numbers;

    /// <summary>Checks the heads of the files.</summary>
    /// <param name="data">The .fdt file.</param>
    /// <param name="index">The .fdx file; read when the first document is.</param>
    /// <param name="fields">The segment's fields.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public StoredFieldsReader(IndexFile data, IndexFile index, IReadOnlyCollection<FieldInfo> fields, int maxDoc)
    {
        _data = data;
        _maxDoc = maxDoc;
        _names = fields.ToDictionary(field => field.Number, field => field.Name);
        _numbers = fields.ToDictionary(field => field.Name, field => field.Number, StringComparer.Ordinal);
        const int Version = StoredFieldsFormat.Version;
        CodecHeader.ReadEnds(index, StoredFieldsFormat.IndexCodec, Version, Version);
        var input = CodecHeader.ReadEnds(data, StoredFieldsFormat.DataCodec, Version, Version);
        _chunkSize = input.ReadVInt();
        PackedInts.ReadVersion(ref input, data.Path);
        if (_chunkSize < 1)
        {
            input.ThrowCorrupt("a chunk size", $"{_chunkSize}");
        }

        _index = new Lazy<StoredFieldsIndex>(() => StoredFieldsIndex.Read(index, data, maxDoc));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<StoredField> Read(int docId)
    {
        using var document = Open(docId);
        var input = document.Input;
        return ReadAll(ref input, document.Fields);
    }

    /// <inheritdoc/>
    public override string? ReadString(int docId, string field)
    {
        using var document = Open(docId);
        var input = document.Input;
        return _numbers.TryGetValue(field, out int number) ? ReadOne(ref input, document.Fields, number) : null;
    }

    /// <summary>Appends the live documents to another segment, whole chunks as they are where all of a chunk live.</summary>
    /// <param name="writer">The other segment's; its fields have the same numbers.</param>
    /// <param name="docs">Which documents live.</param>
    public void CopyTo(StoredFieldsWriter writer, DocMap docs) =>
        StoredChunkCopier.Copy(_data, _chunkSize, _index.Value, _maxDoc, writer, docs);

    private StoredDocument Open(int docId)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)docId, (uint)_maxDoc, nameof(docId));
        return StoredDocument.Open(_data, _chunkSize, _index.Value, docId, _maxDoc);
    }

    private List<StoredField> ReadAll(ref IndexInput document, int fields)
    {
        var values = new List<StoredField>();
        for (int i = 0; i < fields; i++)
        {
            int type = ReadHead(ref document, out int number);
            if (!_names.TryGetValue(number, out string? name))
            {
                document.ThrowCorrupt("the number of a field", $"{number}");
            }

            values.Add(new StoredField(name!, ReadValue(ref document, type)));
        }

        return values;
    }

    private static string? ReadOne(ref IndexInput document, int fields, int wanted)
    {
        for (int i = 0; i < fields; i++)
        {
            int type = ReadHead(ref document, out int number);
            if (number == wanted && type == StoredFieldsFormat.TypeString)
            {
                return document.ReadString();
            }

            SkipValue(ref document, type);
        }

        return null;
    }

    private static int ReadHead(ref IndexInput document, out int number)
    {
        long head = document.ReadVLong();
        number = (int)(head >>> StoredFieldsFormat.TypeBits);
        return (int)head & ((1 << StoredFieldsFormat.TypeBits) - 1);
    }

    private static object ReadValue(ref IndexInput document, int type)
    {
        switch (type)
        {
            case StoredFieldsFormat.TypeString:
                return document.ReadString();
            case StoredFieldsFormat.TypeBytes:
                return document.ReadBytes(document.ReadCount()).ToArray();
            case StoredFieldsFormat.TypeInt:
                return document.ReadInt32();
            case StoredFieldsFormat.TypeFloat:
                return BitConverter.Int32BitsToSingle(document.ReadInt32());
            case StoredFieldsFormat.TypeLong:
                return document.ReadInt64();
            case StoredFieldsFormat.TypeDouble:
                return BitConverter.Int64BitsToDouble(document.ReadInt64());
            default:
                document.ThrowCorrupt("a stored value of type 0 to 5", $"{type}");
                return "";
        }
    }

    private static void SkipValue(ref IndexInput document, int type)
    {
        switch (type)
        {
            case StoredFieldsFormat.TypeString or StoredFieldsFormat.TypeBytes:
                document.Skip(document.ReadCount());
                break;
            case StoredFieldsFormat.TypeInt or StoredFieldsFormat.TypeFloat:
                document.Skip(sizeof(int));
                break;
            case StoredFieldsFormat.TypeLong or StoredFieldsFormat.TypeDouble:
                document.Skip(sizeof(long));
                break;
            default:
                document.ThrowCorrupt("a stored value of type 0 to 5", $"{type}");
                break;
        }
    }
}
