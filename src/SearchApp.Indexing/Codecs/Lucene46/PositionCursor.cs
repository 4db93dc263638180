using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The positions of one term, with offsets if wanted, 128 at a time; passes unwanted ones without decoding them.</summary>
/// <remarks>Layout: <see cref="PostingsFormat"/>, Positions and Offsets.</remarks>
internal sealed class PositionCursor
{
    private readonly PostingsReader _reader;
    private readonly PostingsLayout _layout;
    private readonly bool _wantsOffsets;

    // Where the last group begins, which is not a FOR block; -1 when the positions fill whole blocks.
    private readonly long _tailPointer;
    private readonly int _tailCount;

    private readonly int[] _positions;
    private readonly int[] _starts;
    private readonly int[] _lengths;

    private long _positionPointer;
    private long _payloadPointer;
    private int _count;
    private int _index;
    private long _skip;
    private int _position;

    public PositionCursor(PostingsReader reader, in TermInfo info, PostingsLayout layout, bool wantsOffsets)
    {
        _reader = reader;
        _layout = layout;
        _wantsOffsets = wantsOffsets;
        int room = (int)Math.Min(info.TotalTermFreq, ForBlock.Size);
        _positions = new int[room];
        _starts = wantsOffsets ? new int[room] : [];
        _lengths = wantsOffsets ? new int[room] : [];
        _tailCount = (int)(info.TotalTermFreq % ForBlock.Size);
        _tailPointer = info.TotalTermFreq < ForBlock.Size ? info.PositionPointer
            : info.TotalTermFreq == ForBlock.Size ? -1
            : info.PositionPointer + info.LastPositionBlockOffset;
        _positionPointer = info.PositionPointer;
        _payloadPointer = info.PayloadPointer;
    }

    /// <summary>First UTF-16 unit of the current occurrence.</summary>
    public int StartOffset { get; private set; }

    /// <summary>One past its last UTF-16 unit.</summary>
    public int EndOffset { get; private set; }

    /// <summary>Goes to a place that a skip list names.</summary>
    /// <param name="place">The place.</param>
    public void MoveTo(in SkipPlace place)
    {
        _positionPointer = place.PositionPointer;
        _payloadPointer = place.PayloadPointer;
        _count = 0;
        _index = 0;
        _skip = place.PositionsBefore;
    }

    /// <summary>Passes positions; nothing is read before the next one is wanted.</summary>
    /// <param name="count">How many.</param>
    public void Skip(long count) => _skip += count;

    /// <summary>The next position is the first of a document.</summary>
    public void StartDocument()
    {
        _position = 0;
        StartOffset = 0;
    }

    /// <summary>Moves to the next occurrence.</summary>
    /// <returns>Its position.</returns>
    public int Next()
    {
        if (_skip > 0)
        {
            PassSkipped();
        }

        if (_index == _count)
        {
            Load();
        }

        int index = _index++;
        _position += _positions[index];
        if (_wantsOffsets)
        {
            StartOffset += _starts[index];
            EndOffset = StartOffset + _lengths[index];
        }

        return _position;
    }

    /// <summary>Moves over occurrences of one document.</summary>
    /// <param name="positions">Receives their positions.</param>
    public void Read(Span<int> positions)
    {
        if (_skip > 0)
        {
            PassSkipped();
        }

        int position = _position;
        while (positions.Length > 0)
        {
            if (_index == _count)
            {
                Load();
            }

            int take = Math.Min(positions.Length, _count - _index);
            var deltas = _positions.AsSpan(_index, take);
            for (int i = 0; i < deltas.Length; i++)
            {
                position += deltas[i];
                positions[i] = position;
            }

            if (_wantsOffsets)
            {
                PassOffsets(take);
            }

            _index += take;
            positions = positions[take..];
        }

        _position = position;
    }

    private void PassOffsets(int count)
    {
        for (int i = _index; i < _index + count; i++)
        {
            StartOffset += _starts[i];
        }

        EndOffset = StartOffset + _lengths[_index + count - 1];
    }

    private void PassSkipped()
    {
        int rest = _count - _index;
        if (_skip <= rest)
        {
            _index += (int)_skip;
            _skip = 0;
            return;
        }

        _skip -= rest;
        while (_skip >= ForBlock.Size)
        {
            PassBlock();
            _skip -= ForBlock.Size;
        }

        Load();
        if (_skip > _count)
        {
            throw new CorruptIndexException(_reader.Positions!.Path, _positionPointer, $"{_skip} positions", $"{_count}");
        }

        _index = (int)_skip;
        _skip = 0;
    }

    private void PassBlock()
    {
        CheckNotTail();
        var input = PositionFile.Read(_positionPointer);
        _reader.Blocks.Skip(ref input);
        _positionPointer = input.Offset;
        if (_wantsOffsets)
        {
            var offsets = PayloadFile.Read(_payloadPointer);
            PassPayloads(ref offsets);
            _reader.Blocks.Skip(ref offsets);
            _reader.Blocks.Skip(ref offsets);
            _payloadPointer = offsets.Offset;
        }
    }

    private void Load()
    {
        _index = 0;
        if (_positionPointer == _tailPointer)
        {
            ReadTail(PositionFile.Read(_positionPointer));
            _positionPointer = -1; // Nothing follows.
            return;
        }

        CheckNotTail();
        var input = PositionFile.Read(_positionPointer);
        _reader.Blocks.Read(ref input, _positions);
        _positionPointer = input.Offset;
        if (_wantsOffsets)
        {
            var offsets = PayloadFile.Read(_payloadPointer);
            PassPayloads(ref offsets);
            _reader.Blocks.Read(ref offsets, _starts);
            _reader.Blocks.Read(ref offsets, _lengths);
            _payloadPointer = offsets.Offset;
        }

        _count = ForBlock.Size;
    }

    private void ReadTail(in IndexInput input)
    {
        if (_tailCount == 0)
        {
            input.ThrowCorrupt("more positions of the term", "the end of them");
        }

        var numbers = new VIntReader(input);
        int payloadLength = 0;
        int offsetLength = 0;
        for (int i = 0; i < _tailCount; i++)
        {
            int code = numbers.Read();
            if (_layout.HasPayloads)
            {
                payloadLength = (code & 1) != 0 ? numbers.Read() : payloadLength;
                code >>>= 1;
                numbers.Skip(payloadLength);
            }

            _positions[i] = code;
            if (_layout.HasOffsets)
            {
                int start = numbers.Read();
                offsetLength = (start & 1) != 0 ? numbers.Read() : offsetLength;
                if (_wantsOffsets)
                {
                    _starts[i] = start >>> 1;
                    _lengths[i] = offsetLength;
                }
            }
        }

        _count = _tailCount;
    }

    private void PassPayloads(ref IndexInput input)
    {
        if (_layout.HasPayloads)
        {
            _reader.Blocks.Skip(ref input);
            input.Skip(input.ReadCount());
        }
    }

    private void CheckNotTail()
    {
        if (_positionPointer < 0 || _positionPointer == _tailPointer)
        {
            throw new CorruptIndexException(_reader.Positions!.Path, _tailPointer, "more positions of the term", "the end of them");
        }
    }

    private IndexFile PositionFile => _reader.Positions!;

    private IndexFile PayloadFile => _reader.Offsets!;
}
