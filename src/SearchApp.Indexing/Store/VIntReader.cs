using System.Runtime.CompilerServices;

namespace SearchApp.Indexing.Store;

/// <summary>Reads many variable-length numbers in a row, faster than <see cref="IndexInput"/>; every read is checked too.</summary>
internal ref struct VIntReader
{
    private readonly IndexInput _input;
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    /// <summary>Starts where an input stands; that input does not move.</summary>
    /// <param name="input">The input.</param>
    public VIntReader(in IndexInput input)
    {
        _input = input;
        _bytes = input.Rest;
    }

    /// <summary>Reads a 32-bit number of 7 bits a byte, the low ones first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read()
    {
        int at = _at;
        if ((uint)(at + 1) < (uint)_bytes.Length)
        {
            int first = _bytes[at];
            if (first < 0x80)
            {
                _at = at + 1;
                return first;
            }

            int second = _bytes[at + 1];
            if (second < 0x80)
            {
                _at = at + 2;
                return (first & 0x7F) | (second << 7);
            }
        }

        return ReadLong();
    }

    /// <summary>Moves past bytes.</summary>
    /// <param name="length">How many.</param>
    public void Skip(int length)
    {
        if ((uint)length > (uint)(_bytes.Length - _at))
        {
            ReadBehind().Skip(length);
        }

        _at += length;
    }

    private int ReadLong()
    {
        var rest = ReadBehind();
        int start = rest.Position;
        int value = rest.ReadVInt();
        _at += rest.Position - start;
        return value;
    }

    // The plain way, which says what is wrong, too.
    private readonly IndexInput ReadBehind()
    {
        var rest = _input;
        rest.Skip(_at);
        return rest;
    }
}
