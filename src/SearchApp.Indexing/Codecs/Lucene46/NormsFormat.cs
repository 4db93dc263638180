namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .nvm and .nvd files: one length byte a document for each field that has norms.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0.nvm</c> where each field's bytes are; <c>_0.nvd</c> the bytes.
/// <para><b>Layout</b></para>
/// <code>
/// .nvm → Header(Lucene41NormsMetadata, 2), (number vint, 0 byte, offset i64, mode byte = 2)×fields, vint -1, Footer
/// .nvd → Header(Lucene41NormsData, 2), (byte×documents)×fields, Footer
/// </code>
/// <para><b>History</b>: 2 = 4.8 (footer).</para>
/// </remarks>
internal static class NormsFormat
{
    public const string MetaExtension = "nvm";
    public const string DataExtension = "nvd";
    public const string MetaCodec = "Lucene41NormsMetadata";
    public const string DataCodec = "Lucene41NormsData";
    public const int Version = 2;

    /// <summary>The mode of bytes as they are; 0 delta, 1 table and 3 gcd exist too.</summary>
    public const byte Uncompressed = 2;
}
