using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Columns;

/// <summary>A binary column: the values stay in the mapped file; where each ends is in memory. Immutable.</summary>
internal sealed class BinaryColumn : BinaryDocValues
{
    private readonly IndexFile _file;
    private readonly long _start;
    private readonly int _width;
    private readonly long[]? _ends;

    /// <summary>Takes values of one width.</summary>
    /// <param name="file">The .dvd file.</param>
    /// <param name="start">Where the first value begins.</param>
    /// <param name="width">Bytes of each.</param>
    public BinaryColumn(IndexFile file, long start, int width)
    {
        _file = file;
        _start = start;
        _width = width;
    }

    /// <summary>Takes values of any width.</summary>
    /// <param name="file">The .dvd file.</param>
    /// <param name="start">Where the first value begins.</param>
    /// <param name="ends">Where each ends, from there; checked.</param>
    public BinaryColumn(IndexFile file, long start, long[] ends)
    {
        _file = file;
        _start = start;
        _ends = ends;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Get(int docId)
    {
        if (_ends is null)
        {
            return _file.Slice(_start + ((long)docId * _width), _width);
        }

        long start = docId == 0 ? 0 : _ends[docId - 1];
        return _file.Slice(_start + start, _ends[docId] - start);
    }
}
