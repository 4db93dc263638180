using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads a .si file. Layout: <see cref="SegmentInfoFormat"/>.</summary>
internal static class SegmentInfoReader
{
    /// <summary>Reads what a segment is made of.</summary>
    /// <param name="file">The .si file.</param>
    /// <param name="segment">The segment's name.</param>
    public static SegmentInfo Read(IndexFile file, string segment)
    {
        var input = CodecHeader.ReadWhole(file);
        CodecHeader.Read(ref input, file.Path, SegmentInfoFormat.CodecName, SegmentInfoFormat.Version, SegmentInfoFormat.Version);
        string version = input.ReadString();
        int docCount = input.ReadInt32();
        if (docCount < 0)
        {
            input.ThrowCorrupt("a number of documents", $"{docCount}");
        }

        bool isCompound = input.ReadByte() != SegmentInfoFormat.NotCompound;
        var diagnostics = input.ReadMap();
        var files = input.ReadSet();
        if (files.Exists(file => !SegmentFileNames.BelongsTo(file, segment)))
        {
            input.ThrowCorrupt($"names of files of {segment}", "another name");
        }

        return new SegmentInfo(segment, docCount, version, isCompound, diagnostics, files);
    }
}
