using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Copies stored fields from segment to segment: chunks as they are, or document by document where some are deleted.</summary>
internal static class StoredChunkCopier
{
    /// <summary>Copies the live documents.</summary>
    /// <param name="data">The old segment's .fdt.</param>
    /// <param name="chunkSize">Its chunk size.</param>
    /// <param name="index">Where its chunks begin.</param>
    /// <param name="maxDoc">Its number of documents.</param>
    /// <param name="writer">The new segment's stored fields.</param>
    /// <param name="docs">Which documents live.</param>
    public static void Copy(
        IndexFile data, int chunkSize, StoredFieldsIndex index, int maxDoc, StoredFieldsWriter writer, DocMap docs)
    {
        var encoder = new StoredChunkEncoder();
        var chunk = new ByteOutput(StoredFieldsFormat.ChunkSize);
        int doc = 0;
        for (int i = 0; i < index.ChunkCount; i++)
        {
            long end = i + 1 < index.ChunkCount ? index.Pointers[i + 1] : data.Length - CodecHeader.FooterLength;
            var input = new IndexInput(data.Slice(index.Pointers[i], end - index.Pointers[i]), data.Path, index.Pointers[i]);
            input.ReadVInt();
            int count = input.ReadVInt();
            if (count < 1 || count > maxDoc - doc)
            {
                input.ThrowCorrupt($"a chunk of at most {maxDoc - doc} documents", $"{count}");
            }

            if (chunkSize == StoredFieldsFormat.ChunkSize && AllLive(docs, doc, count))
            {
                Flush(encoder, chunk, writer);
                writer.AddChunk(count, input.Rest);
            }
            else
            {
                CopyLive(data, chunkSize, index, maxDoc, doc, count, docs, encoder, chunk, writer);
            }

            doc += count;
        }

        Flush(encoder, chunk, writer);
    }

    private static void CopyLive(
        IndexFile data, int chunkSize, StoredFieldsIndex index, int maxDoc, int first, int count, DocMap docs,
        StoredChunkEncoder encoder, ByteOutput chunk, StoredFieldsWriter writer)
    {
        for (int doc = first; doc < first + count; doc++)
        {
            if (docs.Map(doc) < 0)
            {
                continue;
            }

            using var document = StoredDocument.Open(data, chunkSize, index, doc, maxDoc);
            encoder.AddFields(document.Fields, document.Input.Rest);
            if (encoder.FinishDocument())
            {
                Flush(encoder, chunk, writer);
            }
        }
    }

    private static bool AllLive(DocMap docs, int first, int count)
    {
        for (int doc = first; !docs.IsComplete && doc < first + count; doc++)
        {
            if (docs.Map(doc) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static void Flush(StoredChunkEncoder encoder, ByteOutput chunk, StoredFieldsWriter writer)
    {
        chunk.Clear();
        int docs = encoder.TakeChunk(chunk);
        if (docs > 0)
        {
            writer.AddChunk(docs, chunk.Written);
        }
    }
}
