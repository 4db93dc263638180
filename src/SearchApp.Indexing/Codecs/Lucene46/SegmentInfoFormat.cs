namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .si file: what a segment is made of.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0.si</c>.
/// <para><b>Layout</b></para>
/// <code>
/// .si → Header(Lucene46SegmentInfo, 1), version string, docCount i32, compound byte (1 yes, 255 no),
///       diagnostics Map, files Set, Footer
/// Map → count i32, (key string, value string)×count
/// Set → count i32, string×count
/// </code>
/// <para>files names every file of the segment with the .si itself, without .del files.</para>
/// <para><b>History</b>: 1 = 4.8 (checksum footer); 0 = 4.6 and 4.7, without it.</para>
/// </remarks>
internal static class SegmentInfoFormat
{
    public const string Extension = "si";
    public const string CodecName = "Lucene46SegmentInfo";
    public const int Version = 1;

    /// <summary>Written as the writer's version: the oldest Lucene that reads what we write.</summary>
    public const string LuceneVersion = "4.8.0";

    /// <summary>Diagnostics of a segment written from documents in memory.</summary>
    public const string FlushOrigin = "flush";

    /// <summary>Diagnostics of a segment merged from others.</summary>
    public const string MergeOrigin = "merge";

    /// <summary>Value of the compound byte when the files stand by themselves.</summary>
    public const byte NotCompound = 255;
}
