using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .del, always dense. Layout: <see cref="LiveDocsFormat"/>.</summary>
internal static class LiveDocsWriter
{
    /// <summary>Writes and syncs the file of one generation.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="segment">The segment's name.</param>
    /// <param name="generation">The generation, from 1.</param>
    /// <param name="bits">⌈documents/8⌉ bytes; those beyond the last document are zero.</param>
    /// <param name="docs">Number of documents.</param>
    /// <param name="live">Number of ones.</param>
    public static void Write(IndexDirectory directory, string segment, long generation, ReadOnlySpan<byte> bits, int docs, int live)
    {
        string name = SegmentFileNames.File(segment, generation, LiveDocsFormat.Extension);
        using (var output = directory.CreateOutput(name))
        {
            output.WriteInt(LiveDocsFormat.Preamble);
            output.WriteHeader(LiveDocsFormat.CodecName, LiveDocsFormat.Version);
            output.WriteInt(docs);
            output.WriteInt(live);
            output.WriteBytes(bits);
            output.WriteFooter();
        }

        directory.Sync(name);
    }
}
