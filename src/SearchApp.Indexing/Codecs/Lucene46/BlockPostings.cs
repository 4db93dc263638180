using System.Diagnostics;
using System.Numerics;
using System.Runtime.Intrinsics;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The postings of one term, a block of 128 documents at a time. Layout: <see cref="PostingsFormat"/>.</summary>
internal sealed class BlockPostings : Postings
{
    private readonly PostingsReader _reader;
    private readonly TermInfo _info;
    private readonly PostingsLayout _layout;
    private readonly PositionCursor? _positions;
    private readonly int[] _docIds;
    private readonly int[] _freqs;
    private SkipCursor? _skips;

    // The block in memory: its documents, how many, the current one's index.
    private int _count;
    private int _index = -1;

    // Documents behind the block, where they begin in .doc, and the document that their differences start from.
    private int _left;
    private long _next;
    private int _lastDoc;

    // Where the block's frequencies still have to be decoded from; -1 when they are.
    private long _freqsAt = -1;

    // Positions are accounted for up to here: those of documents before this index, but for the unread ones of the last.
    private int _accounted;
    private int _unread;

    public BlockPostings(PostingsReader reader, in TermInfo info, PostingsLayout layout, PositionCursor? positions)
    {
        _reader = reader;
        _info = info;
        _layout = layout;
        _positions = positions;
        _left = info.DocFreq;
        _next = info.DocPointer;

        // Most terms are rare.
        int room = Math.Min(info.DocFreq, ForBlock.Size);
        _docIds = new int[room];
        _freqs = new int[room];
        if (!layout.HasFreqs)
        {
            _freqs.AsSpan().Fill(1);
        }
    }

    /// <inheritdoc/>
    public override long Cost => _info.DocFreq;

    /// <inheritdoc/>
    public override int Freq
    {
        get
        {
            if (_freqsAt >= 0)
            {
                DecodeFreqs();
            }

            return _freqs[_index];
        }
    }

    /// <inheritdoc/>
    public override int StartOffset => _positions!.StartOffset;

    /// <inheritdoc/>
    public override int EndOffset => _positions!.EndOffset;

    /// <inheritdoc/>
    public override int NextDoc()
    {
        int next = _index + 1;
        if (next >= _count && !LoadNextBlock(ref next))
        {
            return DocId;
        }

        _index = next;
        return DocId = _docIds[next];
    }

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        Debug.Assert(target > DocId || DocId == NoMoreDocs, "targets ascend");
        int from = _index + 1;
        if (_count == 0 || target > _docIds[_count - 1])
        {
            SkipTo(target);
            do
            {
                if (!LoadNextBlock(ref from))
                {
                    return DocId;
                }
            }
            while (target > _docIds[_count - 1]);
        }

        // Often it is the next one; else counting those before needs no branch that could be guessed wrong.
        _index = _docIds[from] >= target ? from : from + CountBelow(_docIds.AsSpan(from, _count - from), target);
        return DocId = _docIds[_index];
    }

    /// <inheritdoc/>
    public override int NextPosition()
    {
        if (_accounted != _index + 1)
        {
            StartPositions();
        }

        Debug.Assert(_unread > 0, "at most Freq positions are read");
        _unread--;
        return _positions!.Next();
    }

    /// <inheritdoc/>
    public override void ReadPositions(Span<int> positions)
    {
        if (_accounted != _index + 1)
        {
            StartPositions();
        }

        Debug.Assert(_unread >= positions.Length, "at most Freq positions are read");
        _unread -= positions.Length;
        _positions!.Read(positions);
    }

    /// <inheritdoc/>
    public override int ReadBlock(Span<int> docIds, Span<int> freqs)
    {
        int from = _index + 1;
        if (from >= _count && !LoadNextBlock(ref from))
        {
            return 0;
        }

        int count = Math.Min(_count - from, docIds.Length);
        _docIds.AsSpan(from, count).CopyTo(docIds);
        if (!freqs.IsEmpty)
        {
            DecodeFreqs();
            _freqs.AsSpan(from, count).CopyTo(freqs);
        }

        _index = from + count - 1;
        DocId = _docIds[_index];
        return count;
    }

    // How many of ascending numbers are below a target; not all of them.
    private static int CountBelow(ReadOnlySpan<int> ascending, int target)
    {
        int below = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var targets = Vector256.Create(target);
            while (ascending.Length - below >= Vector256<int>.Count)
            {
                var less = Vector256.LessThan(Vector256.Create(ascending[below..]), targets);
                int count = BitOperations.PopCount(less.ExtractMostSignificantBits());
                below += count;
                if (count < Vector256<int>.Count)
                {
                    return below;
                }
            }
        }

        while (ascending[below] < target)
        {
            below++;
        }

        return below;
    }

    // Goes as far towards a target as the skip list leads without passing it.
    private void SkipTo(int target)
    {
        if (_info.SkipOffset < 0 || _left <= 0)
        {
            return;
        }

        _skips ??= new SkipCursor(_reader, _info, _layout);
        int passed = _skips.SkipTo(target);
        if (passed <= _info.DocFreq - _left)
        {
            return;
        }

        _count = 0;
        _index = -1;
        _freqsAt = -1;
        _left = _info.DocFreq - passed;
        _next = _skips.Place.DocPointer;
        _lastDoc = _skips.Place.Doc;
        _accounted = 0;
        _unread = 0;
        _positions?.MoveTo(_skips.Place);
    }

    // Brings the next block in; at the end, the cursor goes there and the answer is false. The first index is 0.
    private bool LoadNextBlock(ref int index)
    {
        if (_left == 0)
        {
            _index = _count;
            DocId = NoMoreDocs;
            return false;
        }

        PassPositions();
        if (_info.DocFreq == 1)
        {
            _docIds[0] = _info.SingletonDocId;
            _freqs[0] = (int)_info.TotalTermFreq;
            _count = 1;
            _left = 0;
        }
        else
        {
            var input = _reader.Documents.Read(_next);
            if (_left >= ForBlock.Size)
            {
                LoadFullBlock(ref input);
            }
            else
            {
                LoadTail(input);
            }
        }

        _lastDoc = _docIds[_count - 1];
        CheckDocs();
        _index = -1;
        index = 0;
        return true;
    }

    private void LoadFullBlock(ref IndexInput input)
    {
        _reader.Blocks.Read(ref input, _docIds);
        ForBlock.Accumulate(_docIds, _lastDoc);
        if (_layout.HasFreqs)
        {
            _freqsAt = input.Offset;
            _reader.Blocks.Skip(ref input);
        }

        _next = input.Offset;
        _count = ForBlock.Size;
        _left -= ForBlock.Size;
    }

    private void LoadTail(in IndexInput input)
    {
        int doc = _lastDoc;
        var numbers = new VIntReader(input);
        for (int i = 0; i < _left; i++)
        {
            int code = numbers.Read();
            if (_layout.HasFreqs)
            {
                _freqs[i] = (code & 1) != 0 ? 1 : numbers.Read();
                code >>>= 1;
            }

            doc += code;
            _docIds[i] = doc;
        }

        _freqsAt = -1;
        _count = _left;
        _left = 0;
    }

    // Whoever counts by document must not be led outside the segment by a damaged file.
    private void CheckDocs()
    {
        var docs = _docIds.AsSpan(0, _count);
        if (docs[0] <= DocId || docs[^1] >= _reader.MaxDoc || !ForBlock.IsAscending(docs))
        {
            throw new CorruptIndexException(
                _reader.Documents.Path, _next, $"ascending documents below {_reader.MaxDoc}", $"{docs[0]} to {docs[^1]}");
        }
    }

    private void DecodeFreqs()
    {
        if (_freqsAt >= 0)
        {
            var input = _reader.Documents.Read(_freqsAt);
            _reader.Blocks.Read(ref input, _freqs);
            _freqsAt = -1;
        }
    }

    private void StartPositions()
    {
        DecodeFreqs();
        _positions!.Skip(_unread + Sum(_accounted, _index));
        _positions.StartDocument();
        _accounted = _index + 1;
        _unread = _freqs[_index];
    }

    // Before the block goes, its unread positions are passed.
    private void PassPositions()
    {
        if (_positions is not null && _count > 0)
        {
            DecodeFreqs();
            _positions.Skip(_unread + Sum(_accounted, _count));
            _accounted = 0;
            _unread = 0;
        }
    }

    private long Sum(int from, int to)
    {
        long sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += _freqs[i];
        }

        return sum;
    }
}
