using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing.Columns;

namespace SearchApp.Indexing.Writing;

/// <summary>Turns documents into an <see cref="InvertedBatch"/>. Reusable; not thread-safe: one per thread.</summary>
internal sealed class DocumentInverter
{
    private readonly Dictionary<int, PostingsBuffer> _postings = [];
    private readonly Dictionary<int, List<byte>> _lengths = [];
    private readonly Dictionary<int, ColumnBuffer> _columns = [];
    private readonly StoredChunkEncoder _stored = new();
    private readonly ByteOutput _chunk = new(StoredFieldsFormat.ChunkSize);
    private readonly HashSet<int> _fieldsOfDocument = [];
    private List<(int Docs, byte[] Bytes)> _chunks = [];
    private int _docs;

    /// <summary>Makes buffers for the fields.</summary>
    public DocumentInverter(IEnumerable<FieldType> fields)
    {
        foreach (var field in fields)
        {
            int number = field.Info.Number;
            if (field.Info.Postings is not null)
            {
                _postings.Add(number, new PostingsBuffer(field));
                if (!field.Info.OmitNorms)
                {
                    _lengths.Add(number, []);
                }
            }

            if (MakeColumn(field.Info.DocValues) is { } column)
            {
                _columns.Add(number, column);
            }
        }
    }

    /// <summary>Number of tokens left out so far because they are too long.</summary>
    public long SkippedTokens => _postings.Values.Sum(static buffer => buffer.SkippedTokens);

    /// <summary>Adds a document; it gets the next number.</summary>
    public void Add(Document document)
    {
        _fieldsOfDocument.Clear();
        foreach (var value in document.Values)
        {
            Add(value);
        }

        foreach (var (number, lengths) in _lengths)
        {
            int length = _fieldsOfDocument.Contains(number) ? _postings[number].FinishDocument() : 0;
            lengths.Add(FieldLengths.Encode(length));
        }

        foreach (var column in _columns.Values)
        {
            column.FinishDocument();
        }

        if (_stored.FinishDocument())
        {
            TakeChunk();
        }

        _docs++;
    }

    /// <summary>Takes the documents added since the last time.</summary>
    public InvertedBatch Finish()
    {
        TakeChunk();
        var batch = new InvertedBatch(_docs);
        batch.StoredChunks.AddRange(_chunks);
        foreach (var (number, buffer) in _postings)
        {
            batch.Fields.Add(number, buffer.Finish());
        }

        foreach (var (number, lengths) in _lengths)
        {
            batch.Lengths.Add(number, [.. lengths]);
            lengths.Clear();
        }

        foreach (var (number, column) in _columns)
        {
            batch.Columns.Add(number, FinishColumn(column));
        }

        _chunks = [];
        _docs = 0;
        return batch;
    }

    private static ColumnBuffer? MakeColumn(DocValuesType type) => type switch
    {
        DocValuesType.Numeric => new NumericColumnBuffer(),
        DocValuesType.Binary => new BinaryColumnBuffer(),
        DocValuesType.Sorted => new SortedColumnBuffer(),
        DocValuesType.SortedSet => new SortedSetColumnBuffer(),
        _ => null,
    };

    private static object FinishColumn(ColumnBuffer column) => column switch
    {
        NumericColumnBuffer numeric => numeric.Finish(),
        BinaryColumnBuffer binary => binary.Finish(),
        SortedColumnBuffer sorted => sorted.Finish(),
        _ => ((SortedSetColumnBuffer)column).Finish(),
    };

    private void Add(in DocumentValue value)
    {
        var field = value.Field.Info;
        switch (value.Role)
        {
            case ValueRole.Stored:
                _stored.AddField(field, value.Text);
                break;
            case ValueRole.Column when field.DocValues == DocValuesType.Numeric:
                _columns[field.Number].Add(value.Number);
                break;
            case ValueRole.Column:
                _columns[field.Number].Add(value.Text);
                break;
            default:
                var buffer = _postings[field.Number];
                if (_fieldsOfDocument.Add(field.Number))
                {
                    buffer.StartDocument(_docs);
                }

                buffer.Add(value.Text);
                break;
        }
    }

    private void TakeChunk()
    {
        _chunk.Clear();
        int docs = _stored.TakeChunk(_chunk);
        if (docs > 0)
        {
            _chunks.Add((docs, _chunk.Written.ToArray()));
        }
    }
}
