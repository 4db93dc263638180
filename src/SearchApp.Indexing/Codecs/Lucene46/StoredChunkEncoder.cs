using System.Text;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Gathers stored documents into compressed chunks. Reusable; not thread-safe.</summary>
/// <remarks>
/// A chunk is kept without its docBase and docs, so that it can move to any place of any segment: what follows those two
/// numbers in the Chunk of <see cref="StoredFieldsFormat"/>.
/// </remarks>
internal sealed class StoredChunkEncoder
{
    private readonly ByteOutput _documents = new(2 * StoredFieldsFormat.ChunkSize);
    private readonly List<int> _ends = [];
    private readonly List<int> _fieldCounts = [];
    private readonly Lz4Encoder _lz4 = new();
    private int _fieldCount;

    /// <summary>Appends a string to the current document.</summary>
    public void AddField(FieldInfo field, string value)
    {
        StartField(field, StoredFieldsFormat.TypeString);
        int length = Encoding.UTF8.GetByteCount(value);
        _documents.WriteVInt(length);
        Encoding.UTF8.GetBytes(value, _documents.GetSpan(length));
        _documents.Advance(length);
    }

    /// <summary>Appends all fields of a document that was encoded before.</summary>
    /// <param name="fields">How many they are.</param>
    /// <param name="bytes">The fields, as a chunk has them.</param>
    public void AddFields(int fields, ReadOnlySpan<byte> bytes)
    {
        _fieldCount += fields;
        _documents.WriteBytes(bytes);
    }

    /// <summary>Ends the current document.</summary>
    /// <returns>Whether the chunk is full and should be taken.</returns>
    public bool FinishDocument()
    {
        _ends.Add(_documents.Count);
        _fieldCounts.Add(_fieldCount);
        _fieldCount = 0;
        return _documents.Count >= StoredFieldsFormat.ChunkSize || _ends.Count >= StoredFieldsFormat.MaxDocsPerChunk;
    }

    /// <summary>Takes the documents gathered so far as a chunk.</summary>
    /// <param name="output">Where the chunk goes.</param>
    /// <returns>Number of documents in it; with none, nothing was written.</returns>
    public int TakeChunk(ByteOutput output)
    {
        int docs = _ends.Count;
        if (docs == 0)
        {
            return 0;
        }

        WriteInts(output, _fieldCounts.ToArray());
        int[] lengths = new int[docs];
        for (int i = 0, start = 0; i < docs; i++)
        {
            lengths[i] = _ends[i] - start;
            start = _ends[i];
        }

        WriteInts(output, lengths);
        WriteCompressed(output, _documents.Written);
        _documents.Clear();
        _ends.Clear();
        _fieldCounts.Clear();
        return docs;
    }

    private void StartField(FieldInfo field, int type)
    {
        _fieldCount++;
        _documents.WriteVLong(((long)field.Number << StoredFieldsFormat.TypeBits) | (long)type);
    }

    private void WriteCompressed(ByteOutput output, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 * StoredFieldsFormat.ChunkSize)
        {
            _lz4.Encode(bytes, output);
            return;
        }

        for (int start = 0; start < bytes.Length; start += StoredFieldsFormat.ChunkSize)
        {
            _lz4.Encode(bytes.Slice(start, Math.Min(StoredFieldsFormat.ChunkSize, bytes.Length - start)), output);
        }
    }

    private static void WriteInts(ByteOutput output, int[] values)
    {
        if (values.Length == 1)
        {
            output.WriteVInt(values[0]);
        }
        else if (!values.AsSpan().ContainsAnyExcept(values[0]))
        {
            output.WriteVInt(0);
            output.WriteVInt(values[0]);
        }
        else
        {
            int bits = PackedInts.BitsRequired(values.Max());
            output.WriteVInt(bits);
            output.WritePacked(Array.ConvertAll(values, static value => (long)value), bits);
        }
    }
}
