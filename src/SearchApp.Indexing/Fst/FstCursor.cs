namespace SearchApp.Indexing.Fst;

/// <summary>Follows one byte string through an <see cref="FstReader"/>, arc by arc, without allocating.</summary>
internal ref struct FstCursor
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _path;
    private readonly long _origin;
    private int _node;

    /// <summary>Starts at a node.</summary>
    /// <param name="bytes">The nodes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="origin">Where the nodes begin in it.</param>
    /// <param name="node">Address of the node; 0 for one without arcs.</param>
    public FstCursor(ReadOnlySpan<byte> bytes, string path, long origin, int node)
    {
        _bytes = bytes;
        _path = path;
        _origin = origin;
        _node = node;
    }

    /// <summary>Whether the string so far is one that the FST maps.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>Where the output of the last arc is; backwards from its first byte.</summary>
    public int OutputAt { get; private set; }

    /// <summary>Length of the output of the last arc; 0 without one.</summary>
    public int OutputLength { get; private set; }

    /// <summary>Where the final output is; backwards from its first byte.</summary>
    public int FinalOutputAt { get; private set; }

    /// <summary>Length of what a string that ends here has for output beyond those of its arcs; 0 without one.</summary>
    public int FinalOutputLength { get; private set; }

    /// <summary>Copies an output.</summary>
    /// <param name="at">Where it is.</param>
    /// <param name="target">As long as it is.</param>
    public readonly void CopyOutput(int at, Span<byte> target)
    {
        if (at - target.Length < -1)
        {
            Throw(at, "an output inside the FST");
        }

        for (int i = 0; i < target.Length; i++)
        {
            target[i] = _bytes[at - i];
        }
    }

    /// <summary>Follows the arc with a label.</summary>
    /// <param name="label">The next byte of the string.</param>
    /// <returns>False when there is none; the cursor is spent then.</returns>
    public bool TryMove(byte label)
    {
        if (_node <= 0)
        {
            return false;
        }

        int at = _node;
        if (Byte(at) == FstFormat.FixedWidthArcs)
        {
            at--;
            return TryMoveFixed(ref at, label);
        }

        while (true)
        {
            int flags = Byte(at);
            byte found = Byte(at - 1);
            at -= 2;
            if (found == label)
            {
                ReadArc(flags, ref at);
                _node = GetTarget(flags, ref at, -1);
                return true;
            }

            if (found > label || (flags & FstFormat.LastArc) != 0)
            {
                return false;
            }

            SkipArc(flags, ref at);
        }
    }

    private bool TryMoveFixed(ref int at, byte label)
    {
        int count = VInt(ref at);
        int width = VInt(ref at);
        int first = at;
        if (count < 1 || width < 2 || (long)count * width > first + 1L)
        {
            Throw(at, $"arcs within {first + 1} bytes");
        }

        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int arc = first - (middle * width);
            byte found = Byte(arc - 1);
            if (found == label)
            {
                int flags = Byte(arc);
                at = arc - 2;
                ReadArc(flags, ref at);
                _node = GetTarget(flags, ref at, first - (count * width));
                return true;
            }

            if (found < label)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }

    private void ReadArc(int flags, ref int at)
    {
        IsFinal = (flags & FstFormat.Final) != 0;
        OutputLength = 0;
        FinalOutputLength = 0;
        if ((flags & FstFormat.HasOutput) != 0)
        {
            OutputLength = VInt(ref at);
            OutputAt = at;
            at = Back(at, OutputLength);
        }

        if ((flags & FstFormat.HasFinalOutput) != 0)
        {
            FinalOutputLength = VInt(ref at);
            FinalOutputAt = at;
            at = Back(at, FinalOutputLength);
        }
    }

    // Address of the node that an arc leads to; 'behind' is the byte behind a fixed-width node, -1 when it must be found.
    private readonly int GetTarget(int flags, ref int at, int behind)
    {
        if ((flags & FstFormat.StopNode) != 0)
        {
            return 0;
        }

        if ((flags & FstFormat.TargetNext) == 0)
        {
            return VLongAsNode(ref at);
        }

        if (behind >= 0)
        {
            return behind;
        }

        while ((flags & FstFormat.LastArc) == 0)
        {
            flags = Byte(at);
            at -= 2;
            SkipArc(flags, ref at);
        }

        return at;
    }

    private readonly void SkipArc(int flags, ref int at)
    {
        if ((flags & FstFormat.HasOutput) != 0)
        {
            int length = VInt(ref at);
            at = Back(at, length);
        }

        if ((flags & FstFormat.HasFinalOutput) != 0)
        {
            int length = VInt(ref at);
            at = Back(at, length);
        }

        if ((flags & (FstFormat.TargetNext | FstFormat.StopNode)) == 0)
        {
            VLongAsNode(ref at);
        }
    }

    private readonly int Back(int at, int length)
    {
        if (length < 0 || length > at + 1)
        {
            Throw(at, "an output inside the FST");
        }

        return at - length;
    }

    private readonly int VLongAsNode(ref int at)
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Byte(at--);
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                if (value >= _bytes.Length)
                {
                    Throw(at, $"a node within {_bytes.Length} bytes");
                }

                return (int)value;
            }
        }

        Throw(at, "a number of at most nine bytes");
        return 0;
    }

    private readonly int VInt(ref int at)
    {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Byte(at--);
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        Throw(at, "a number of at most five bytes");
        return 0;
    }

    private readonly byte Byte(int at)
    {
        if ((uint)at >= (uint)_bytes.Length)
        {
            Throw(at, "an arc inside the FST");
        }

        return _bytes[at];
    }

    private readonly void Throw(int at, string expected) =>
        throw new CorruptIndexException(_path, _origin + at, expected, "none");
}
