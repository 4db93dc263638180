using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Collects the skip data of one term, then writes it: the Skips of <see cref="PostingsFormat"/>.</summary>
internal sealed class SkipWriter
{
    private readonly Level[] _levels = new Level[PostingsFormat.MaxSkipLevels];
    private readonly bool _hasPositions;
    private readonly bool _hasOffsets;
    private int _entries;

    /// <summary>Starts with no entries.</summary>
    /// <param name="hasPositions">Whether entries point into .pos.</param>
    /// <param name="hasOffsets">Whether entries point into .pay.</param>
    public SkipWriter(bool hasPositions, bool hasOffsets)
    {
        _hasPositions = hasPositions;
        _hasOffsets = hasOffsets;
        for (int i = 0; i < _levels.Length; i++)
        {
            _levels[i] = new Level();
        }
    }

    /// <summary>Forgets all entries.</summary>
    /// <param name="start">Where the term's data begins; entries are written relative to it.</param>
    public void Reset(in SkipPoint start)
    {
        _entries = 0;
        foreach (var level in _levels)
        {
            level.Bytes.Clear();
            level.Last = start;
        }
    }

    /// <summary>Adds the end of a full block that another document follows.</summary>
    public void Add(in SkipPoint point)
    {
        _entries++;
        int child = 0;
        int rest = _entries;
        for (int i = 0; i < _levels.Length; i++)
        {
            var level = _levels[i];
            WriteEntry(level, point);
            int end = level.Bytes.Count;
            if (i > 0)
            {
                level.Bytes.WriteVLong(child);
            }

            child = end;
            if (rest % PostingsFormat.SkipMultiplier != 0)
            {
                break;
            }

            rest /= PostingsFormat.SkipMultiplier;
        }
    }

    /// <summary>Writes all levels, the highest first.</summary>
    public void WriteTo(IndexOutput output)
    {
        for (int i = _levels.Length - 1; i > 0; i--)
        {
            var bytes = _levels[i].Bytes;
            if (bytes.Count > 0)
            {
                output.WriteVLong(bytes.Count);
                output.WriteBytes(bytes.Written);
            }
        }

        output.WriteBytes(_levels[0].Bytes.Written);
    }

    private void WriteEntry(Level level, in SkipPoint point)
    {
        var bytes = level.Bytes;
        bytes.WriteVInt(point.LastDoc - level.Last.LastDoc);
        bytes.WriteVInt((int)(point.DocPointer - level.Last.DocPointer));
        if (_hasPositions)
        {
            bytes.WriteVInt((int)(point.PosPointer - level.Last.PosPointer));
            bytes.WriteVInt(point.PositionsInBlock);
            if (_hasOffsets)
            {
                bytes.WriteVInt((int)(point.PayPointer - level.Last.PayPointer));
            }
        }

        level.Last = point;
    }

    private sealed class Level
    {
        public ByteOutput Bytes { get; } = new();

        public SkipPoint Last { get; set; }
    }
}
