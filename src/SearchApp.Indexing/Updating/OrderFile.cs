using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>The file of a <see cref="DocumentOrder"/>, beside the segments of a generation; absent when documents lie in their order.</summary>
/// <remarks>
/// <code>
/// places.bin → Header(SearchAppPlaces, 0), documents i32, (place i32)×documents, Footer
/// </code>
/// </remarks>
internal static class OrderFile
{
    public const string Name = "places.bin";
    private const string CodecName = "SearchAppPlaces";
    private const int Version = 0;

    /// <summary>Writes and syncs the file.</summary>
    public static void Write(IndexDirectory directory, int[] places)
    {
        using (var output = directory.CreateOutput(Name))
        {
            output.WriteHeader(CodecName, Version);
            output.WriteInt(places.Length);
            foreach (int place in places)
            {
                output.WriteInt(place);
            }

            output.WriteFooter();
        }

        directory.Sync(Name);
    }

    /// <summary>Reads the file where there is one.</summary>
    /// <param name="folder">The generation's folder.</param>
    /// <param name="documents">Documents of the generation, deleted ones included.</param>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static DocumentOrder Read(string folder, long documents)
    {
        string path = Path.Combine(folder, Name);
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
}
