using System.Numerics;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .doc, .pos and .pay, term after term. Layout: <see cref="PostingsFormat"/>. Not thread-safe.</summary>
/// <remarks>
/// For each term: <see cref="StartTerm"/>; for each document, ascending, <see cref="StartDocument"/>, as many
/// <see cref="AddPosition"/> as its frequency where positions are kept, <see cref="FinishDocument"/>; then <see cref="FinishTerm"/>.
/// </remarks>
internal sealed class PostingsWriter : IDisposable
{
    private const int BlockSize = PostingsFormat.BlockSize;

    private readonly IndexOutput _doc;
    private readonly IndexOutput? _pos;
    private readonly IndexOutput? _pay;
    private readonly int[] _docDeltas = new int[BlockSize];
    private readonly int[] _freqs = new int[BlockSize];
    private readonly int[] _posDeltas = new int[BlockSize];
    private readonly int[] _startDeltas = new int[BlockSize];
    private readonly int[] _lengths = new int[BlockSize];
    private PostingsDetail _detail;
    private ulong[] _docsOfField = [];
    private SkipWriter _skips = new(hasPositions: false, hasOffsets: false);
    private SkipPoint _start;
    private SkipPoint _blockEnd;
    private bool _blockEnded;
    private int _docsInBlock;
    private int _positionsInBlock;
    private int _docFreq;
    private long _totalTermFreq;
    private int _lastDoc;
    private int _lastPosition;
    private int _lastStart;

    /// <summary>Creates the files.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="segment">The segment's name.</param>
    /// <param name="suffix">The suffix of this group of fields.</param>
    /// <param name="detail">The most that any field of the segment keeps.</param>
    public PostingsWriter(IndexDirectory directory, string segment, string suffix, PostingsDetail detail)
    {
        _doc = Create(PostingsFormat.DocExtension, PostingsFormat.DocCodec);
        _doc.WriteVInt(PackedInts.Version);
        for (int bits = 1; bits <= 32; bits++)
        {
            _doc.WriteVInt((PackedInts.FormatPacked << 5) | (bits - 1));
        }

        if (detail >= PostingsDetail.Positions)
        {
            _pos = Create(PostingsFormat.PosExtension, PostingsFormat.PosCodec);
        }

        if (detail >= PostingsDetail.Offsets)
        {
            _pay = Create(PostingsFormat.PayExtension, PostingsFormat.PayCodec);
        }

        IndexOutput Create(string extension, string codec)
        {
            var output = directory.CreateOutput(SegmentFileNames.File(segment, PostingsFormat.Name, suffix, extension));
            output.WriteHeader(codec, PostingsFormat.Version);
            return output;
        }
    }

    /// <summary>Number of documents that the current field's terms have been found in.</summary>
    public int DocCount => _docsOfField.Sum(static word => BitOperations.PopCount(word));

    /// <summary>Starts the terms of a field.</summary>
    /// <param name="detail">What it keeps.</param>
    /// <param name="maxDoc">Number of documents of the segment.</param>
    public void StartField(PostingsDetail detail, int maxDoc)
    {
        _detail = detail;
        _docsOfField = new ulong[(maxDoc + 63) >> 6];
        _skips = new SkipWriter(detail >= PostingsDetail.Positions, detail >= PostingsDetail.Offsets);
    }

    public void StartTerm()
    {
        _start = new SkipPoint(0, _doc.Position, _pos?.Position ?? 0, 0, _pay?.Position ?? 0);
        _skips.Reset(_start);
        _docFreq = 0;
        _totalTermFreq = 0;
        _docsInBlock = 0;
        _positionsInBlock = 0;
        _lastDoc = 0;
        _blockEnded = false;
    }

    public void StartDocument(int doc, int freq)
    {
        if (_blockEnded)
        {
            _skips.Add(_blockEnd);
            _blockEnded = false;
        }

        _docsOfField[doc >> 6] |= 1UL << doc;
        _docDeltas[_docsInBlock] = doc - _lastDoc;
        _freqs[_docsInBlock] = freq;
        _lastDoc = doc;
        _docFreq++;
        _totalTermFreq += freq;
        _lastPosition = 0;
        _lastStart = 0;
        if (++_docsInBlock == BlockSize)
        {
            ForBlockEncoder.Write(_doc, _docDeltas);
            if (_detail >= PostingsDetail.Frequencies)
            {
                ForBlockEncoder.Write(_doc, _freqs);
            }
        }
    }

    public void AddPosition(int position, int startOffset, int length)
    {
        int i = _positionsInBlock;
        _posDeltas[i] = position - _lastPosition;
        _startDeltas[i] = startOffset - _lastStart;
        _lengths[i] = length;
        _lastPosition = position;
        _lastStart = startOffset;
        if (++_positionsInBlock == BlockSize)
        {
            _positionsInBlock = 0;
            ForBlockEncoder.Write(_pos!, _posDeltas);
            if (_detail >= PostingsDetail.Offsets)
            {
                ForBlockEncoder.Write(_pay!, _startDeltas);
                ForBlockEncoder.Write(_pay!, _lengths);
            }
        }
    }

    public void FinishDocument()
    {
        if (_docsInBlock == BlockSize)
        {
            _docsInBlock = 0;
            _blockEnded = true;
            _blockEnd = new SkipPoint(_lastDoc, _doc.Position, _pos?.Position ?? 0, _positionsInBlock, _pay?.Position ?? 0);
        }
    }

    public TermPointers FinishTerm()
    {
        if (_docFreq > 1)
        {
            WriteLastDocuments();
        }

        long lastPositions = -1;
        if (_detail >= PostingsDetail.Positions)
        {
            lastPositions = _totalTermFreq > BlockSize ? _pos!.Position - _start.PosPointer : -1;
            WriteLastPositions();
        }

        long skipOffset = -1;
        if (_docFreq > BlockSize)
        {
            skipOffset = _doc.Position - _start.DocPointer;
            _skips.WriteTo(_doc);
        }

        return new TermPointers
        {
            DocFreq = _docFreq,
            TotalTermFreq = _totalTermFreq,
            DocPointer = _start.DocPointer,
            PosPointer = _start.PosPointer,
            PayPointer = _start.PayPointer,
            SingletonDoc = _lastDoc,
            SkipOffset = skipOffset,
            LastPositionsOffset = lastPositions,
        };
    }

    /// <summary>Writes the footers.</summary>
    public void Finish()
    {
        _doc.WriteFooter();
        _pos?.WriteFooter();
        _pay?.WriteFooter();
    }

    public void Dispose()
    {
        _doc.Dispose();
        _pos?.Dispose();
        _pay?.Dispose();
    }

    private void WriteLastDocuments()
    {
        for (int i = 0; i < _docsInBlock; i++)
        {
            if (_detail == PostingsDetail.Documents)
            {
                _doc.WriteVInt(_docDeltas[i]);
            }
            else if (_freqs[i] == 1)
            {
                _doc.WriteVInt((_docDeltas[i] << 1) | 1);
            }
            else
            {
                _doc.WriteVInt(_docDeltas[i] << 1);
                _doc.WriteVInt(_freqs[i]);
            }
        }
    }

    private void WriteLastPositions()
    {
        int lastLength = -1;
        for (int i = 0; i < _positionsInBlock; i++)
        {
            _pos!.WriteVInt(_posDeltas[i]);
            if (_detail < PostingsDetail.Offsets)
            {
                continue;
            }

            bool sameLength = _lengths[i] == lastLength;
            _pos.WriteVInt((_startDeltas[i] << 1) | (sameLength ? 0 : 1));
            if (!sameLength)
            {
                lastLength = _lengths[i];
                _pos.WriteVInt(lastLength);
            }
        }
    }
}
