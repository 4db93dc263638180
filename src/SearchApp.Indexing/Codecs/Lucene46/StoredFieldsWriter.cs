using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .fdt and .fdx from finished chunks. Layout: <see cref="StoredFieldsFormat"/>. Not thread-safe.</summary>
internal sealed class StoredFieldsWriter : IDisposable
{
    private readonly IndexOutput _data;
    private readonly IndexOutput _index;
    private readonly List<int> _docBases = [];
    private readonly List<long> _pointers = [];
    private int _docs;

    /// <summary>Creates the files.</summary>
    public StoredFieldsWriter(IndexDirectory directory, string segment)
    {
        _data = directory.CreateOutput(SegmentFileNames.File(segment, StoredFieldsFormat.DataExtension));
        _data.WriteHeader(StoredFieldsFormat.DataCodec, StoredFieldsFormat.Version);
        _data.WriteVInt(StoredFieldsFormat.ChunkSize);
        _data.WriteVInt(PackedInts.Version);
        _index = directory.CreateOutput(SegmentFileNames.File(segment, StoredFieldsFormat.IndexExtension));
        _index.WriteHeader(StoredFieldsFormat.IndexCodec, StoredFieldsFormat.Version);
        _index.WriteVInt(PackedInts.Version);
    }

    /// <summary>Appends a chunk.</summary>
    /// <param name="docs">Number of its documents.</param>
    /// <param name="bytes">All that follows that number.</param>
    public void AddChunk(int docs, ReadOnlySpan<byte> bytes)
    {
        if (_pointers.Count == StoredFieldsFormat.ChunksPerIndexBlock)
        {
            WriteIndexBlock();
        }

        _docBases.Add(_docs);
        _pointers.Add(_data.Position);
        _data.WriteVInt(_docs);
        _data.WriteVInt(docs);
        _data.WriteBytes(bytes);
        _docs += docs;
    }

    /// <summary>Writes the rest of the index and the footers.</summary>
    public void Finish()
    {
        if (_pointers.Count > 0)
        {
            WriteIndexBlock();
        }

        _index.WriteVInt(0);
        _index.WriteVLong(_data.Position);
        _index.WriteFooter();
        _data.WriteFooter();
    }

    public void Dispose()
    {
        _data.Dispose();
        _index.Dispose();
    }

    private void WriteIndexBlock()
    {
        int count = _pointers.Count;
        int avgDocs = count == 1 ? 0 : (int)MathF.Round((float)(_docBases[^1] - _docBases[0]) / (count - 1));
        long avgSize = count == 1 ? 0 : (_pointers[^1] - _pointers[0]) / (count - 1);
        long[] deltas = new long[count];

        _index.WriteVInt(count);
        _index.WriteVInt(_docBases[0]);
        _index.WriteVInt(avgDocs);
        for (int i = 0; i < count; i++)
        {
            deltas[i] = PackedInts.ZigZag(_docBases[i] - _docBases[0] - ((long)avgDocs * i));
        }

        WriteDeltas(deltas);
        _index.WriteVLong(_pointers[0]);
        _index.WriteVLong(avgSize);
        for (int i = 0; i < count; i++)
        {
            deltas[i] = PackedInts.ZigZag(_pointers[i] - _pointers[0] - (avgSize * i));
        }

        WriteDeltas(deltas);
        _docBases.Clear();
        _pointers.Clear();
    }

    private void WriteDeltas(long[] deltas)
    {
        int bits = PackedInts.BitsRequired(deltas.Max());
        _index.WriteVInt(bits);
        _index.WritePacked(deltas, bits);
    }
}
