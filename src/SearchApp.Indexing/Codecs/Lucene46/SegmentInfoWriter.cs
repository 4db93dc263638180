using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .si. Layout: <see cref="SegmentInfoFormat"/>.</summary>
internal static class SegmentInfoWriter
{
    /// <summary>Writes the file.</summary>
    public static void Write(IndexDirectory directory, SegmentInfo segment)
    {
        using var output = directory.CreateOutput(SegmentFileNames.File(segment.Name, SegmentInfoFormat.Extension));
        output.WriteHeader(SegmentInfoFormat.CodecName, SegmentInfoFormat.Version);
        output.WriteString(segment.LuceneVersion);
        output.WriteInt(segment.DocCount);
        output.WriteByte(SegmentInfoFormat.NotCompound);
        output.WriteMap(segment.Diagnostics);
        output.WriteSet(segment.Files);
        output.WriteFooter();
    }
}
