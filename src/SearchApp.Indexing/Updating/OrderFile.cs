using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>The file of a <see cref="DocumentOrder"/>, beside the segments of a generation; absent when documents lie in their order.</summary>
/// <remarks>
/// It is named after its commit: once another program of Lucene's has made one, documents lie otherwise.
/// <code>
/// places_N.bin, beside segments_N → Header(SearchAppPlaces, 0), documents i32, (place i32)×documents, Footer
/// </code>
/// </remarks>
internal static class OrderFile
{
    private const string Prefix = "places";
    private const string CodecName = "SearchAppPlaces";
    private const int Version = 0;

    /// <summary>Whether a file is one of any commit.</summary>
    public static bool IsName(string fileName) => fileName.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Writes and syncs the file.</summary>
    /// <param name="directory">The generation's folder.</param>
    /// <param name="commit">The N of its commit.</param>
    /// <param name="places">One for each document.</param>
    public static void Write(IndexDirectory directory, long commit, int[] places)
    {
        string name = Name(commit);
        using (var output = directory.CreateOutput(name))
        {
            output.WriteHeader(CodecName, Version);
            output.WriteInt(places.Length);
            foreach (int place in places)
            {
                output.WriteInt(place);
            }

            output.WriteFooter();
        }

        directory.Sync(name);
    }

    /// <summary>Reads the file where there is one.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="commit">The N of its commit.</param>
    /// <param name="documents">Documents of the generation, deleted ones included.</param>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static DocumentOrder Read(string folder, long commit, long documents)
    {
        string path = Path.Combine(folder, Name(commit));
        if (!File.Exists(path))
        {
            return DocumentOrder.Plain;
        }

        using var mapped = MappedFile.Open(path);
        var input = CodecHeader.ReadWhole(new IndexFile(mapped));
        CodecHeader.Read(ref input, path, CodecName, Version, Version);
        int count = input.ReadInt32();
        if (count != documents)
        {
            input.ThrowCorrupt($"places of {documents} documents", $"{count}");
        }

        int[] places = new int[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = input.ReadInt32();
            if (places[i] < -1 || places[i] >= count)
            {
                input.ThrowCorrupt($"a place among {count} documents", $"{places[i]}");
            }
        }

        return new DocumentOrder(places);
    }

    private static string Name(long commit) => $"{Prefix}_{SegmentFileNames.ToBase36(commit)}.bin";
}
