namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .cfs and .cfe files: a segment's files in one. Read, never written by us.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0.cfs</c> the files one after another; <c>_0.cfe</c> where each is.
/// <para><b>Layout</b></para>
/// <code>
/// .cfe → Header(CompoundFileWriterEntries, 1), count vint, (name string without the segment, offset i64, length i64)×count, Footer
/// .cfs → Header(CompoundFileWriterData, 1), the files with their own headers and footers, Footer
/// </code>
/// <para>.si and .del stay outside. <b>History</b>: 1 = 4.8 (footer).</para>
/// </remarks>
internal static class CompoundFormat
{
    public const string DataExtension = "cfs";
    public const string EntriesExtension = "cfe";
    public const string DataCodec = "CompoundFileWriterData";
    public const string EntriesCodec = "CompoundFileWriterEntries";
    public const int Version = 1;
}
