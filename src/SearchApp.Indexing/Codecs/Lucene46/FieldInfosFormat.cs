namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .fnm file: the fields of a segment.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0.fnm</c>.
/// <para><b>Layout</b></para>
/// <code>
/// .fnm  → Header(Lucene46FieldInfos, 1), count vint, Field×count, Footer
/// Field → name string, number vint, bits byte, columns byte, columnGeneration i64 (-1), attributes Map
/// </code>
/// <para>columns: low nibble the column's <see cref="Documents.DocValuesType"/>, high nibble that of the norms.</para>
/// <para><b>History</b>: 1 = 4.8 (footer), 2 = 4.9 and later with the same layout.</para>
/// </remarks>
internal static class FieldInfosFormat
{
    public const string Extension = "fnm";
    public const string CodecName = "Lucene46FieldInfos";
    public const int Version = 1;
    public const int NewestVersion = 2;

    public const byte Indexed = 0x01;
    public const byte TermVectors = 0x02;
    public const byte Offsets = 0x04;
    public const byte OmitNorms = 0x10;
    public const byte Payloads = 0x20;
    public const byte DocumentsOnly = 0x40;
    public const byte NoPositions = 0x80;

    /// <summary>Attributes that say which format, and with which suffix, holds a field's postings and column.</summary>
    public const string PostingsFormatKey = "PerFieldPostingsFormat.format";
    public const string PostingsSuffixKey = "PerFieldPostingsFormat.suffix";
    public const string DocValuesFormatKey = "PerFieldDocValuesFormat.format";
    public const string DocValuesSuffixKey = "PerFieldDocValuesFormat.suffix";
}
