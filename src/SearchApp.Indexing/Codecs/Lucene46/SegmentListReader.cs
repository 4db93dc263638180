using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads a segments_N file. Layout: <see cref="SegmentListFormat"/>.</summary>
internal static class SegmentListReader
{
    private const int Lucene49 = 3;

    /// <summary>The generation of the newest commit in a directory; null when there is none.</summary>
    /// <param name="directory">A Lucene directory.</param>
    public static long? FindNewest(string directory)
    {
        long? newest = null;
        foreach (string path in Directory.EnumerateFiles(directory, SegmentListFormat.FilePrefix + "*"))
        {
            var digits = Path.GetFileName(path.AsSpan())[SegmentListFormat.FilePrefix.Length..];
            if (SegmentFileNames.TryParseBase36(digits, out long generation) && !(generation <= newest))
            {
                newest = generation;
            }
        }

        return newest;
    }

    /// <summary>Path of a commit's file.</summary>
    /// <param name="directory">A Lucene directory.</param>
    /// <param name="generation">The N of its name.</param>
    public static string GetPath(string directory, long generation) =>
        Path.Combine(directory, SegmentListFormat.FilePrefix + SegmentFileNames.ToBase36(generation));

    /// <summary>Reads the file of one commit.</summary>
    /// <param name="directory">A Lucene directory.</param>
    /// <param name="generation">The N of its name.</param>
    /// <exception cref="CorruptIndexException">It is damaged or missing.</exception>
    /// <exception cref="UnsupportedIndexException">It is of another version.</exception>
    public static SegmentList Read(string directory, long generation)
    {
        using var mapped = MappedFile.Open(GetPath(directory, generation));
        var file = new IndexFile(mapped);

        // An older version has no footer: say so, and not that it is damaged.
        var input = file.Read();
        int format = CodecHeader.Read(
            ref input, file.Path, SegmentListFormat.CodecName, SegmentListFormat.Version, SegmentListFormat.NewestVersion);
        int body = input.Position;
        input = CodecHeader.ReadWhole(file);
        input.Skip(body);

        long version = input.ReadInt64();
        int nameCounter = input.ReadInt32();
        int count = input.CheckCount(input.ReadInt32(), 32);
        var segments = new SegmentEntry[count];
        for (int i = 0; i < count; i++)
        {
            segments[i] = ReadSegment(ref input, format);
        }

        return new SegmentList(generation, version, nameCounter, segments, input.ReadMap());
    }

    private static SegmentEntry ReadSegment(ref IndexInput input, int format)
    {
        string name = input.ReadString();
        if (!SegmentFileNames.IsSegment(name))
        {
            // It becomes part of paths: nothing else is let in.
            input.ThrowCorrupt("a segment's name", "something else");
        }

        string codec = input.ReadString();
        long deletesGeneration = input.ReadInt64();
        int deleted = input.ReadInt32();
        long fieldInfosGeneration = input.ReadInt64();
        var updateFiles = new List<string>();
        if (format >= Lucene49)
        {
            input.ReadInt64(); // Generation of its columns: each field states its own.
            updateFiles.AddRange(input.ReadSet());
        }

        int updates = input.CheckCount(input.ReadInt32(), 8);
        for (int i = 0; i < updates; i++)
        {
            // Whose files these are: again each field states it.
            input.Skip(format >= Lucene49 ? sizeof(int) : sizeof(long));
            updateFiles.AddRange(input.ReadSet());
        }

        if (updateFiles.Exists(file => !SegmentFileNames.BelongsTo(file, name)))
        {
            input.ThrowCorrupt($"names of files of {name}", "another name");
        }

        return new SegmentEntry(name, codec, deletesGeneration, deleted, fieldInfosGeneration) { UpdateFiles = updateFiles };
    }
}
