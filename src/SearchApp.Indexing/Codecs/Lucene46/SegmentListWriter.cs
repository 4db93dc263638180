using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes segments_N. Layout: <see cref="SegmentListFormat"/>.</summary>
internal static class SegmentListWriter
{
    /// <summary>Writes the file completely under another name, then puts it in its place.</summary>
    public static void Write(IndexDirectory directory, SegmentList list) =>
        directory.Replace(SegmentListFormat.FilePrefix + SegmentFileNames.ToBase36(list.Generation), output =>
        {
            output.WriteHeader(SegmentListFormat.CodecName, SegmentListFormat.Version);
            output.WriteLong(list.Version);
            output.WriteInt(list.NameCounter);
            output.WriteInt(list.Segments.Count);
            foreach (var segment in list.Segments)
            {
                output.WriteString(segment.Name);
                output.WriteString(segment.Codec);
                output.WriteLong(segment.DeletesGeneration);
                output.WriteInt(segment.DeletedCount);
                output.WriteLong(segment.FieldInfosGeneration);
                output.WriteInt(0);
            }

            output.WriteMap(list.UserData);
            output.WriteFooter();
        });
}
