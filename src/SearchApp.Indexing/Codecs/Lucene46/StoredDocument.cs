using System.Buffers;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>One document's bytes, decoded out of its chunk into a borrowed buffer. Layout: <see cref="StoredFieldsFormat"/>, Chunk.</summary>
internal readonly ref struct StoredDocument : IDisposable
{
    private readonly byte[] _buffer;

    private StoredDocument(byte[] buffer, ReadOnlySpan<byte> bytes, string path, long chunk, int fields)
    {
        _buffer = buffer;
        Input = new IndexInput(bytes, path, chunk);
        Fields = fields;
    }

    /// <summary>Number of stored fields.</summary>
    public int Fields { get; }

    /// <summary>Reads the fields; offsets in messages count from the chunk's beginning.</summary>
    public IndexInput Input { get; }

    /// <summary>Finds and decodes a document.</summary>
    /// <param name="data">The .fdt file.</param>
    /// <param name="chunkSize">The file's chunk size.</param>
    /// <param name="index">Where its chunks begin.</param>
    /// <param name="docId">A document of the segment.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public static StoredDocument Open(IndexFile data, int chunkSize, StoredFieldsIndex index, int docId, int maxDoc)
    {
        long pointer = index.FindChunk(docId, out int docBase);
        var input = data.Read(pointer);
        ReadHead(ref input, docBase, docId - docBase, maxDoc, out int fields, out int start, out int end, out int total);

        // From twice the chunk size on, each such piece is compressed by itself: those before the document are passed.
        int block = total >= 2L * chunkSize ? chunkSize : Math.Max(1, total);
        int first = start / block * block;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(end - first + block + Lz4Decoder.Slack);
        try
        {
            for (int at = 0; at < first; at += block)
            {
                Lz4Decoder.Skip(ref input, block);
            }

            for (int at = first; at < end; at += block)
            {
                int length = Math.Min(block, total - at);
                Lz4Decoder.Decode(ref input, buffer.AsSpan(at - first), length, Math.Min(length, end - at));
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        return new StoredDocument(buffer, buffer.AsSpan(start - first, end - start), data.Path, pointer, fields);
    }

    /// <summary>Gives the buffer back: the bytes must not be used any more.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private static void ReadHead(
        ref IndexInput input, int docBase, int number, int maxDoc, out int fields, out int start, out int end, out int total)
    {
        int foundBase = input.ReadVInt();
        int docs = input.ReadVInt();
        if (foundBase != docBase || docs <= number || docs > maxDoc - docBase)
        {
            input.ThrowCorrupt($"a chunk with document {docBase + number}", $"{docs} documents from {foundBase} on");
        }

        Span<long> values = docs <= StoredFieldsFormat.MaxDocsPerChunk
            ? stackalloc long[StoredFieldsFormat.MaxDocsPerChunk]
            : new long[docs];
        values = values[..docs];
        ReadInts(ref input, values);
        fields = (int)values[number];
        ReadInts(ref input, values);
        long sum = 0;
        start = 0;
        end = 0;
        for (int i = 0; i < docs; i++)
        {
            start = i == number ? (int)sum : start;
            sum += values[i];
            end = i == number ? (int)sum : end;
            if (values[i] < 0 || sum > int.MaxValue / 2)
            {
                input.ThrowCorrupt("lengths of documents", $"{values[i]}");
            }
        }

        if (fields < 0 || fields > end - start)
        {
            input.ThrowCorrupt($"at most {end - start} fields", $"{fields}");
        }

        total = (int)sum;
    }

    private static void ReadInts(ref IndexInput input, scoped Span<long> values)
    {
        if (values.Length == 1)
        {
            values[0] = input.ReadVInt();
            return;
        }

        int bits = input.ReadVInt();
        if (bits == 0)
        {
            values.Fill(input.ReadVInt());
        }
        else
        {
            PackedInts.ReadPacked(ref input, bits, values);
        }
    }
}
