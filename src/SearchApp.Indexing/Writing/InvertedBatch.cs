using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;

namespace SearchApp.Indexing.Writing;

/// <summary>A batch of documents, inverted and ready to go into a segment. Immutable.</summary>
internal sealed class InvertedBatch : MergeSource
{
    private readonly int _docs;

    public InvertedBatch(int docs)
    {
        _docs = docs;
    }

    /// <inheritdoc/>
    public override int MaxDoc => _docs;

    /// <summary>Bytes of postings and stored fields held: nearly all of it.</summary>
    public long ByteCount =>
        Fields.Values.Sum(static terms => terms.ByteCount) + StoredChunks.Sum(static chunk => (long)chunk.Bytes.Length);

    /// <summary>Terms by field number.</summary>
    public Dictionary<int, InvertedField> Fields { get; } = [];

    /// <summary>Length bytes by field number.</summary>
    public Dictionary<int, byte[]> Lengths { get; } = [];

    /// <summary>Columns by field number: objects of the reading contracts.</summary>
    public Dictionary<int, object> Columns { get; } = [];

    /// <summary>Compressed chunks of stored fields, each with its number of documents.</summary>
    public List<(int Docs, byte[] Bytes)> StoredChunks { get; } = [];

    /// <inheritdoc/>
    public override MergeTerms? OpenTerms(FieldInfo field) =>
        Fields.TryGetValue(field.Number, out var inverted) ? inverted.OpenTerms() : null;

    public override FieldNorms? Norms(FieldInfo field) =>
        Lengths.TryGetValue(field.Number, out byte[]? bytes) ? new LengthBytes(bytes) : null;

    public override NumericDocValues? Numeric(FieldInfo field) => Column<NumericDocValues>(field);

    public override BinaryDocValues? Binary(FieldInfo field) => Column<BinaryDocValues>(field);

    public override SortedDocValues? Sorted(FieldInfo field) => Column<SortedDocValues>(field);

    public override SortedSetDocValues? SortedSet(FieldInfo field) => Column<SortedSetDocValues>(field);

    /// <inheritdoc/>
    public override void CopyStoredFields(StoredFieldsWriter writer, DocMap docs)
    {
        foreach (var (count, bytes) in StoredChunks)
        {
            writer.AddChunk(count, bytes);
        }
    }

    private TColumn? Column<TColumn>(FieldInfo field)
        where TColumn : class =>
        Columns.TryGetValue(field.Number, out object? column) ? (TColumn)column : null;

    private sealed class LengthBytes(byte[] bytes) : FieldNorms
    {
        public override ReadOnlySpan<byte> Bytes => bytes;
    }
}
