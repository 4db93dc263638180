using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The norms of one field, in the mapped .nvd file. Immutable. Layout: <see cref="NormsFormat"/>.</summary>
internal sealed class NormsReader : FieldNorms
{
    private readonly IndexFile _data;
    private readonly long _pointer;
    private readonly int _maxDoc;

    private NormsReader(IndexFile data, long pointer, int maxDoc)
    {
        _data = data;
        _pointer = pointer;
        _maxDoc = maxDoc;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => _data.Slice(_pointer, _maxDoc);

    /// <summary>Reads where each field's norms are.</summary>
    /// <param name="meta">The .nvm file.</param>
    /// <param name="data">The .nvd file.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    /// <returns>By field number.</returns>
    public static Dictionary<int, FieldNorms> Read(IndexFile meta, IndexFile data, int maxDoc)
    {
        const int Version = NormsFormat.Version;
        CodecHeader.ReadEnds(data, NormsFormat.DataCodec, Version, Version);
        var input = CodecHeader.ReadWhole(meta);
        CodecHeader.Read(ref input, meta.Path, NormsFormat.MetaCodec, Version, Version);
        var norms = new Dictionary<int, FieldNorms>();
        for (int field = input.ReadVInt(); field != -1; field = input.ReadVInt())
        {
            int type = input.ReadByte();
            long pointer = input.ReadInt64();
            int mode = input.ReadByte();
            if (type != 0 || mode != NormsFormat.Uncompressed)
            {
                throw new UnsupportedIndexException(
                    meta.Path, $"norms of type {type} in mode {mode}", "norms of one byte a document");
            }

            data.Slice(pointer, maxDoc);
            norms[field] = new NormsReader(data, pointer, maxDoc);
        }

        return norms;
    }
}
