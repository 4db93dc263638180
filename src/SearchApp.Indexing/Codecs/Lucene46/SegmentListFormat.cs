namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The segments_N file: the segments of one commit.</summary>
/// <remarks>
/// <b>Files</b>: <c>segments_1</c>; N in base 36, the highest is the newest commit.
/// <para><b>Layout</b></para>
/// <code>
/// segments_N → Header(segments, 2), version i64, nameCounter i32, count i32, Segment×count, userData Map, Footer
/// Segment → name string, codec string, delGeneration i64 (-1 none), deleted i32, fieldInfosGeneration i64 (-1),
///           updates i32, (generation i64, files Set)×updates
/// </code>
/// <para><b>History</b>: 2 = 4.8; 3 = 4.9: after fieldInfosGeneration columnGeneration i64, fieldInfos files Set, and the
/// updates are (field number i32, files Set); 1 = 4.6; 0 = 4.0.</para>
/// </remarks>
internal static class SegmentListFormat
{
    public const string FilePrefix = "segments_";
    public const string CodecName = "segments";
    public const int Version = 2;
    public const int NewestVersion = 3;

    /// <summary>The codec named for each segment.</summary>
    public const string SegmentCodec = "Lucene46";
}
