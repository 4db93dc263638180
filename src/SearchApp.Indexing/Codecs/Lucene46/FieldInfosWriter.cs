using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .fnm. Layout: <see cref="FieldInfosFormat"/>.</summary>
internal static class FieldInfosWriter
{
    /// <summary>Writes the file.</summary>
    public static void Write(IndexDirectory directory, string segment, IReadOnlyList<FieldInfo> fields)
    {
        using var output = directory.CreateOutput(SegmentFileNames.File(segment, FieldInfosFormat.Extension));
        output.WriteHeader(FieldInfosFormat.CodecName, FieldInfosFormat.Version);
        output.WriteVInt(fields.Count);
        foreach (var field in fields)
        {
            bool hasNorms = field.Postings is not null && !field.OmitNorms;
            output.WriteString(field.Name);
            output.WriteVInt(field.Number);
            output.WriteByte(Bits(field));
            output.WriteByte((byte)((int)field.DocValues | ((int)(hasNorms ? DocValuesType.Numeric : DocValuesType.None) << 4)));
            output.WriteLong(-1);
            output.WriteMap(Attributes(field));
        }

        output.WriteFooter();
    }

    private static byte Bits(FieldInfo field)
    {
        if (field.Postings is null)
        {
            return 0;
        }

        int detail = field.Postings switch
        {
            PostingsDetail.Documents => FieldInfosFormat.DocumentsOnly,
            PostingsDetail.Frequencies => FieldInfosFormat.NoPositions,
            PostingsDetail.Offsets => FieldInfosFormat.Offsets,
            _ => 0,
        };
        return (byte)(FieldInfosFormat.Indexed | detail | (field.OmitNorms ? FieldInfosFormat.OmitNorms : 0));
    }

    private static Dictionary<string, string> Attributes(FieldInfo field)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (field.DocValues != DocValuesType.None)
        {
            attributes.Add(FieldInfosFormat.DocValuesFormatKey, DocValuesFormat.Name);
            attributes.Add(FieldInfosFormat.DocValuesSuffixKey, field.DocValuesSuffix);
        }

        if (field.Postings is not null)
        {
            attributes.Add(FieldInfosFormat.PostingsFormatKey, PostingsFormat.Name);
            attributes.Add(FieldInfosFormat.PostingsSuffixKey, field.PostingsSuffix);
        }

        return attributes;
    }
}
