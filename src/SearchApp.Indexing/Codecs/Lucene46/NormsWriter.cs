using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .nvm and .nvd. Layout: <see cref="NormsFormat"/>.</summary>
internal sealed class NormsWriter : IDisposable
{
    private readonly IndexOutput _meta;
    private readonly IndexOutput _data;

    /// <summary>Creates the files.</summary>
    public NormsWriter(IndexDirectory directory, string segment)
    {
        _meta = directory.CreateOutput(SegmentFileNames.File(segment, NormsFormat.MetaExtension));
        _meta.WriteHeader(NormsFormat.MetaCodec, NormsFormat.Version);
        _data = directory.CreateOutput(SegmentFileNames.File(segment, NormsFormat.DataExtension));
        _data.WriteHeader(NormsFormat.DataCodec, NormsFormat.Version);
    }

    /// <summary>Writes the bytes of a field, one a document.</summary>
    public void AddField(FieldInfo field, ReadOnlySpan<byte> norms)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(0);
        _meta.WriteLong(_data.Position);
        _meta.WriteByte(NormsFormat.Uncompressed);
        _data.WriteBytes(norms);
    }

    /// <summary>Writes the ends and footers.</summary>
    public void Finish()
    {
        _meta.WriteVInt(-1);
        _meta.WriteFooter();
        _data.WriteFooter();
    }

    public void Dispose()
    {
        _meta.Dispose();
        _data.Dispose();
    }
}
