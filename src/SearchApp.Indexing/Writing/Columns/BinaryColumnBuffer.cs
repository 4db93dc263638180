using System.Text;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Writing.Columns;

/// <summary>Gathers a binary column.</summary>
internal sealed class BinaryColumnBuffer : ColumnBuffer
{
    private readonly ByteOutput _bytes = new();
    private readonly List<int> _ends = [];

    /// <inheritdoc/>
    public override void Add(string text) =>
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    public override void FinishDocument() => _ends.Add(_bytes.Count);

    /// <summary>Takes the column and starts over.</summary>
    public BinaryDocValues Finish()
    {
        var column = new Column(_bytes.Written.ToArray(), [.. _ends]);
        _bytes.Clear();
        _ends.Clear();
        return column;
    }

    private sealed class Column(byte[] bytes, int[] ends) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int docId)
        {
            int start = docId == 0 ? 0 : ends[docId - 1];
            return bytes.AsSpan(start, ends[docId] - start);
        }
    }
}
