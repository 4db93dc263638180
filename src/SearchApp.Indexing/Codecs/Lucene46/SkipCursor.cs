using System.Numerics;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Moves forwards in the skip list of one term's postings. Layout: <see cref="PostingsFormat"/>, Skips.</summary>
/// <remarks>
/// Entries are numbered from 1; level i has every 8^i-th. Each level holds its next entry ready; going down from an entry
/// taken above, the level below continues behind its own copy of it.
/// </remarks>
internal sealed class SkipCursor
{
    private readonly PostingsReader _reader;
    private readonly PostingsLayout _layout;
    private readonly SkipLevel[] _levels;
    private readonly int _entries;
    private int _passed;

    public SkipCursor(PostingsReader reader, in TermInfo info, PostingsLayout layout)
    {
        _reader = reader;
        _layout = layout;

        // An entry for each full block that another document follows.
        _entries = (info.DocFreq - 1) / ForBlock.Size;
        int height = Math.Min(PostingsFormat.MaxSkipLevels, 1 + (BitOperations.Log2((uint)_entries) / 3));
        Place = new SkipPlace(0, info.DocPointer, info.PositionPointer, 0, info.PayloadPointer);
        _levels = new SkipLevel[height];
        var input = reader.Documents.Read(info.DocPointer + info.SkipOffset);
        for (int i = height - 1; i >= 0; i--)
        {
            long length = i > 0 ? input.ReadVLong() : 0;
            if (length > input.Remaining)
            {
                input.ThrowCorrupt("a skip level inside the file", $"{length} bytes");
            }

            _levels[i] = new SkipLevel { Start = input.Offset, At = input.Offset, Next = Place };
            input.Skip((int)length);
        }

        for (int i = 0; i < height; i++)
        {
            ReadEntry(i);
        }
    }

    /// <summary>What the last entry passed says; before the first, the term's beginning.</summary>
    public SkipPlace Place { get; private set; }

    /// <summary>Passes as many whole blocks as lie wholly before a target.</summary>
    /// <param name="target">A document; targets ascend.</param>
    /// <returns>Number of documents passed since the term's beginning: a multiple of 128.</returns>
    public int SkipTo(int target)
    {
        for (int i = _levels.Length - 1; i >= 0; i--)
        {
            var level = _levels[i];
            while (target > level.Next.Doc)
            {
                Place = level.Next;
                _passed = level.NextNumber;
                level.ChildOfLast = level.ChildOfNext;
                ReadEntry(i);
            }

            if (i > 0 && _levels[i - 1].NextNumber <= _passed)
            {
                Descend(i);
            }
        }

        return _passed * ForBlock.Size;
    }

    // The level below continues behind its copy of the entry that this level took last.
    private void Descend(int i)
    {
        var below = _levels[i - 1];
        below.At = below.Start + _levels[i].ChildOfLast;
        below.Next = Place;
        below.NextNumber = _passed;
        if (i > 1)
        {
            var input = _reader.Documents.Read(below.At);
            below.ChildOfLast = input.ReadVLong();
            below.At = input.Offset;
        }

        ReadEntry(i - 1);
    }

    private void ReadEntry(int i)
    {
        var level = _levels[i];
        level.NextNumber += 1 << (3 * i);
        var last = level.Next;
        if (level.NextNumber > _entries)
        {
            level.Next = last with { Doc = int.MaxValue };
            return;
        }

        var input = _reader.Documents.Read(level.At);
        int doc = last.Doc + input.ReadVInt();
        long docPointer = last.DocPointer + input.ReadVInt();
        long positionPointer = last.PositionPointer;
        long payloadPointer = last.PayloadPointer;
        int positionsBefore = 0;
        if (_layout.HasPositions)
        {
            positionPointer += input.ReadVInt();
            positionsBefore = input.ReadCount();
            if (_layout.HasPayloads)
            {
                input.ReadVInt(); // Payload bytes of those positions.
            }

            if (_layout.HasPayFile)
            {
                payloadPointer += input.ReadVInt();
            }
        }

        level.ChildOfNext = i > 0 ? input.ReadVLong() : 0;
        level.At = input.Offset;
        level.Next = new SkipPlace(doc, docPointer, positionPointer, positionsBefore, payloadPointer);
    }
}
