using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads a .fnm file. Layout: <see cref="FieldInfosFormat"/>.</summary>
internal static class FieldInfosReader
{
    /// <summary>Reads the fields of a segment.</summary>
    /// <param name="file">The .fnm file.</param>
    /// <exception cref="UnsupportedIndexException">A field is of a postings or column format that is not ours.</exception>
    public static FieldInfo[] Read(IndexFile file)
    {
        var input = CodecHeader.ReadWhole(file);
        CodecHeader.Read(
            ref input, file.Path, FieldInfosFormat.CodecName, FieldInfosFormat.Version, FieldInfosFormat.NewestVersion);
        int count = input.CheckCount(input.ReadVInt(), 16);
        var fields = new FieldInfo[count];
        var numbers = new HashSet<int>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            fields[i] = ReadField(ref input, file.Path);
            if (!numbers.Add(fields[i].Number) || !names.Add(fields[i].Name))
            {
                input.ThrowCorrupt("a number and a name of the field's own", $"{fields[i].Number} or the name again");
            }
        }

        return fields;
    }

    private static FieldInfo ReadField(ref IndexInput input, string path)
    {
        string name = input.ReadString();
        int number = input.ReadCount();
        int bits = input.ReadByte();
        int column = input.ReadByte() & 0x0F;
        long columnGeneration = input.ReadInt64();
        var attributes = input.ReadMap();
        if (column > (int)DocValuesType.SortedSet)
        {
            throw new UnsupportedIndexException(path, $"a column of type {column} ({name})", "numeric, binary, sorted and sorted-set columns");
        }

        bool isIndexed = (bits & FieldInfosFormat.Indexed) != 0;
        return new FieldInfo(name, number)
        {
            Postings = isIndexed ? GetDetail(bits) : null,
            OmitNorms = (bits & FieldInfosFormat.OmitNorms) != 0,
            HasPayloads = (bits & FieldInfosFormat.Payloads) != 0,
            HasTermVectors = (bits & FieldInfosFormat.TermVectors) != 0,
            DocValues = (DocValuesType)column,
            DocValuesGeneration = columnGeneration,
            PostingsSuffix = isIndexed
                ? GetSuffix(path, name, attributes, FieldInfosFormat.PostingsFormatKey, FieldInfosFormat.PostingsSuffixKey, PostingsFormat.Name)
                : "",
            DocValuesSuffix = column != 0
                ? GetSuffix(path, name, attributes, FieldInfosFormat.DocValuesFormatKey, FieldInfosFormat.DocValuesSuffixKey, DocValuesFormat.Name)
                : "",
        };
    }

    private static PostingsDetail GetDetail(int bits) =>
        (bits & FieldInfosFormat.DocumentsOnly) != 0 ? PostingsDetail.Documents
        : (bits & FieldInfosFormat.NoPositions) != 0 ? PostingsDetail.Frequencies
        : (bits & FieldInfosFormat.Offsets) != 0 ? PostingsDetail.Offsets
        : PostingsDetail.Positions;

    private static string GetSuffix(
        string path, string field, Dictionary<string, string> attributes, string formatKey, string suffixKey, string ours)
    {
        string? format = attributes.GetValueOrDefault(formatKey);
        if (format is null)
        {
            // No document of the segment has anything in it: there are no files.
            return "";
        }

        if (!string.Equals(format, ours, StringComparison.Ordinal))
        {
            throw new UnsupportedIndexException(path, $"field '{field}' in format {format}", $"format {ours}");
        }

        string suffix = attributes.GetValueOrDefault(suffixKey) ?? "";
        return SegmentFileNames.IsSuffix(suffix)
            ? suffix
            : throw new CorruptIndexException(path, -1, $"a suffix of the files of field '{field}'", "what no file name has");
    }
}
