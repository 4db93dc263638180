using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Decodes what a block says of its terms, one after another. Layout: <see cref="TermDictionaryFormat"/>, stats and meta.</summary>
internal ref struct TermInfoDecoder
{
    private readonly bool _hasFreqs;
    private readonly bool _hasPositions;
    private readonly int _longs;
    private IndexInput _stats;
    private IndexInput _meta;
    private int _docFreq;
    private long _totalTermFreq;
    private long _docPointer;
    private long _positionPointer;
    private long _payloadPointer;
    private int _singletonDocId;
    private long _lastPositionBlockOffset;
    private long _skipOffset;

    /// <summary>Starts before a term.</summary>
    /// <param name="stats">Stands at the term's frequencies.</param>
    /// <param name="meta">Stands at the term's pointers.</param>
    /// <param name="layout">What its field has.</param>
    /// <param name="longs">Number of pointers, 1 to 3.</param>
    /// <param name="previous">The term before it in the block; default for the first.</param>
    public TermInfoDecoder(IndexInput stats, IndexInput meta, PostingsLayout layout, int longs, in TermInfo previous)
    {
        _stats = stats;
        _meta = meta;
        _hasFreqs = layout.HasFreqs;
        _hasPositions = layout.HasPositions;
        _longs = longs;
        _docPointer = previous.DocPointer;
        _positionPointer = previous.PositionPointer;
        _payloadPointer = previous.PayloadPointer;
    }

    /// <summary>How far the frequencies are read.</summary>
    public readonly int StatsPosition => _stats.Position;

    /// <summary>How far the pointers are read.</summary>
    public readonly int MetaPosition => _meta.Position;

    /// <summary>What is known of the term moved to.</summary>
    public readonly TermInfo Current => new()
    {
        DocFreq = _docFreq,
        TotalTermFreq = _totalTermFreq,
        DocPointer = _docPointer,
        PositionPointer = _positionPointer,
        PayloadPointer = _payloadPointer,
        SingletonDocId = _singletonDocId,
        LastPositionBlockOffset = _lastPositionBlockOffset,
        SkipOffset = _skipOffset,
    };

    /// <summary>Moves to the next term.</summary>
    public void MoveNext()
    {
        _docFreq = _stats.ReadVInt();
        _totalTermFreq = _docFreq + (_hasFreqs ? _stats.ReadVLong() : 0);
        if (_docFreq < 1 || _totalTermFreq < _docFreq || (_docFreq == 1 && _totalTermFreq > int.MaxValue))
        {
            _stats.ThrowCorrupt("a term in at least one document", $"{_docFreq} documents, {_totalTermFreq} occurrences");
        }

        _docPointer += _meta.ReadVLong();
        if (_longs > 1)
        {
            _positionPointer += _meta.ReadVLong();
            if (_longs > 2)
            {
                _payloadPointer += _meta.ReadVLong();
            }
        }

        _singletonDocId = _docFreq == 1 ? _meta.ReadVInt() : -1;
        _lastPositionBlockOffset = _hasPositions && _totalTermFreq > ForBlock.Size ? _meta.ReadVLong() : -1;
        _skipOffset = _docFreq > ForBlock.Size ? _meta.ReadVLong() : -1;
    }
}
