namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .fdt and .fdx files: the stored fields of each document, in compressed chunks.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0.fdt</c> chunks; <c>_0.fdx</c> where each begins.
/// <para><b>Layout</b></para>
/// <code>
/// .fdt  → Header(Lucene41StoredFieldsData, 2), chunkSize vint = 16384, packedVersion vint, Chunk×n, Footer
/// Chunk → docBase vint, docs vint, Ints(fields of each), Ints(bytes of each), LZ4 of all documents;
///         from 32768 bytes on: one LZ4 block for each 16384 bytes
/// Ints  → one document: vint; all equal: vint 0, vint value; else vint bits, packed values
/// document → (vlong number&lt;&lt;3 | type, value)×fields: 0 string, 1 bytes, 2 i32, 3 float as i32, 4 i64, 5 double as i64
/// .fdx  → Header(Lucene41StoredFieldsIndex, 2), packedVersion vint, Block×n, vint 0, vlong length of .fdt before its footer, Footer
/// Block → chunks vint (up to 1024), docBase vint, avgDocs vint, bits vint, packed zigzag(docBase_i - docBase - avgDocs·i),
///         firstPointer vlong, avgSize vlong, bits vint, packed zigzag(pointer_i - firstPointer - avgSize·i)
/// </code>
/// <para><b>History</b>: 2 = 4.8 (footer); 1 = 4.2 (large chunks cut), 0 = 4.1.</para>
/// </remarks>
internal static class StoredFieldsFormat
{
    public const string DataExtension = "fdt";
    public const string IndexExtension = "fdx";
    public const string DataCodec = "Lucene41StoredFieldsData";
    public const string IndexCodec = "Lucene41StoredFieldsIndex";
    public const int Version = 2;

    /// <summary>A chunk is closed at this many bytes, or at <see cref="MaxDocsPerChunk"/>.</summary>
    public const int ChunkSize = 1 << 14;

    public const int MaxDocsPerChunk = 128;
    public const int ChunksPerIndexBlock = 1024;

    public const int TypeBits = 3;
    public const int TypeString = 0;
    public const int TypeBytes = 1;
    public const int TypeInt = 2;
    public const int TypeFloat = 3;
    public const int TypeLong = 4;
    public const int TypeDouble = 5;
}
