using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Where each chunk of stored fields begins: the whole .fdx file in memory. Immutable. Layout: <see cref="StoredFieldsFormat"/>.</summary>
internal sealed class StoredFieldsIndex
{
    private readonly int[] _docBases;
    private readonly long[] _pointers;

    private StoredFieldsIndex(int[] docBases, long[] pointers)
    {
        _docBases = docBases;
        _pointers = pointers;
    }

    /// <summary>Number of chunks.</summary>
    public int ChunkCount => _pointers.Length;

    /// <summary>Where each chunk begins in .fdt.</summary>
    public ReadOnlySpan<long> Pointers => _pointers;

    /// <summary>Reads the index.</summary>
    /// <param name="index">The .fdx file.</param>
    /// <param name="data">The .fdt file.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public static StoredFieldsIndex Read(IndexFile index, IndexFile data, int maxDoc)
    {
        var input = CodecHeader.ReadWhole(index);
        CodecHeader.Read(ref input, index.Path, StoredFieldsFormat.IndexCodec, StoredFieldsFormat.Version, StoredFieldsFormat.Version);
        PackedInts.ReadVersion(ref input, index.Path);
        var docBases = new List<int>();
        var pointers = new List<long>();
        for (int chunks = input.ReadVInt(); chunks != 0; chunks = input.ReadVInt())
        {
            ReadBlock(ref input, chunks, docBases, pointers);
        }

        long length = input.ReadVLong();
        if (length != data.Length - CodecHeader.FooterLength)
        {
            input.ThrowCorrupt($"{data.Length - CodecHeader.FooterLength} bytes of chunks", $"{length}");
        }

        for (int i = 0; i < docBases.Count; i++)
        {
            if ((i == 0 ? docBases[i] != 0 : docBases[i] <= docBases[i - 1]) || docBases[i] >= maxDoc
                || (ulong)pointers[i] >= (ulong)length)
            {
                input.ThrowCorrupt("chunks in order", $"document {docBases[i]} at {pointers[i]}");
            }
        }

        if ((docBases.Count == 0) != (maxDoc == 0))
        {
            input.ThrowCorrupt($"chunks of {maxDoc} documents", $"{docBases.Count} chunks");
        }

        return new StoredFieldsIndex([.. docBases], [.. pointers]);
    }

    /// <summary>Finds the chunk of a document.</summary>
    /// <param name="docId">A document of the segment.</param>
    /// <param name="docBase">The chunk's first document.</param>
    /// <returns>Where it begins in .fdt.</returns>
    public long FindChunk(int docId, out int docBase)
    {
        int found = Array.BinarySearch(_docBases, docId);
        int chunk = found >= 0 ? found : ~found - 1;
        docBase = _docBases[chunk];
        return _pointers[chunk];
    }

    private static void ReadBlock(ref IndexInput input, int chunks, List<int> docBases, List<long> pointers)
    {
        if (chunks < 0 || chunks > StoredFieldsFormat.ChunksPerIndexBlock)
        {
            input.ThrowCorrupt($"at most {StoredFieldsFormat.ChunksPerIndexBlock} chunks", $"{chunks}");
        }

        Span<long> deviations = stackalloc long[StoredFieldsFormat.ChunksPerIndexBlock];
        deviations = deviations[..chunks];
        int docBase = input.ReadVInt();
        int averageDocs = input.ReadVInt();
        PackedInts.ReadPacked(ref input, input.ReadVInt(), deviations);
        for (int i = 0; i < chunks; i++)
        {
            docBases.Add(docBase + (averageDocs * i) + (int)PackedInts.ZigZagDecode(deviations[i]));
        }

        long pointer = input.ReadVLong();
        long averageSize = input.ReadVLong();
        PackedInts.ReadPacked(ref input, input.ReadVInt(), deviations);
        for (int i = 0; i < chunks; i++)
        {
            pointers.Add(pointer + (averageSize * i) + PackedInts.ZigZagDecode(deviations[i]));
        }
    }
}
