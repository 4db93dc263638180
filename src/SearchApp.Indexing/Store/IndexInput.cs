using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SearchApp.Indexing.Store;

/// <summary>
/// Reads Lucene's primitives (big-endian numbers, variable-length numbers, strings, bytes) forwards from memory. Every read
/// is checked: past the end it throws <see cref="CorruptIndexException"/> with the place in the file.
/// </summary>
internal ref struct IndexInput
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _path;
    private readonly long _origin;
    private int _position;

    /// <summary>Starts at the first byte.</summary>
    /// <param name="bytes">What to read.</param>
    /// <param name="path">File that messages name.</param>
    /// <param name="origin">Offset of the first byte in that file.</param>
    public IndexInput(ReadOnlySpan<byte> bytes, string path, long origin)
    {
        _bytes = bytes;
        _path = path;
        _origin = origin;
    }

    /// <summary>Offset of the next byte in the file.</summary>
    public readonly long Offset => _origin + _position;

    /// <summary>Index of the next byte in the bytes read from.</summary>
    public readonly int Position => _position;

    /// <summary>Number of bytes left.</summary>
    public readonly int Remaining => _bytes.Length - _position;

    /// <summary>The bytes left.</summary>
    public readonly ReadOnlySpan<byte> Rest => _bytes[_position..];

    /// <summary>Reads one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte()
    {
        int position = _position;
        if ((uint)position >= (uint)_bytes.Length)
        {
            ThrowEnd(1);
        }

        _position = position + 1;
        return _bytes[position];
    }

    /// <summary>Reads bytes without copying them.</summary>
    /// <param name="length">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        int position = _position;
        if ((uint)length > (uint)(_bytes.Length - position))
        {
            ThrowEnd(length);
        }

        _position = position + length;
        return _bytes.Slice(position, length);
    }

    /// <summary>Moves past bytes.</summary>
    /// <param name="length">How many.</param>
    public void Skip(int length) => ReadBytes(length);

    /// <summary>Reads a big-endian 32-bit number.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(ReadBytes(sizeof(int)));

    /// <summary>Reads a big-endian 64-bit number.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(ReadBytes(sizeof(long)));

    /// <summary>Reads a 32-bit number of 7 bits a byte, the low ones first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadVInt()
    {
        byte first = ReadByte();
        return first < 0x80 ? first : ReadLongVInt(first);
    }

    /// <summary>Reads such a number that must not be negative: a count, a length, a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadCount()
    {
        int value = ReadVInt();
        if (value < 0)
        {
            ThrowCorrupt("a number that is not negative", $"{value}");
        }

        return value;
    }

    /// <summary>Reads a 63-bit number of 7 bits a byte, the low ones first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadVLong()
    {
        byte first = ReadByte();
        return first < 0x80 ? first : ReadLongVLong(first, lastShift: 56, lastMask: 0x7F);
    }

    /// <summary>Reads a 64-bit number like <see cref="ReadVLong"/>, but with 8 bits in the ninth byte.</summary>
    public long ReadVLong9()
    {
        byte first = ReadByte();
        return first < 0x80 ? first : ReadLongVLong(first, lastShift: 56, lastMask: 0xFF);
    }

    /// <summary>Reads a length in bytes and as much UTF-8.</summary>
    public string ReadString() => Encoding.UTF8.GetString(ReadBytes(ReadCount()));

    /// <summary>Reads a count and as many pairs of strings.</summary>
    public Dictionary<string, string> ReadMap()
    {
        int count = CheckCount(ReadInt32(), 2);
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string key = ReadString();
            map[key] = ReadString();
        }

        return map;
    }

    /// <summary>Reads a count and as many strings.</summary>
    public List<string> ReadSet()
    {
        int count = CheckCount(ReadInt32(), 1);
        var set = new List<string>();
        for (int i = 0; i < count; i++)
        {
            set.Add(ReadString());
        }

        return set;
    }

    /// <summary>Checks a count of things against the bytes left, before anything is allocated for them.</summary>
    /// <param name="count">The count that was read.</param>
    /// <param name="least">Bytes that one of them takes at least.</param>
    public readonly int CheckCount(int count, int least)
    {
        if (count < 0 || (long)count * least > Remaining)
        {
            ThrowCorrupt($"a count that {Remaining} bytes have room for", $"{count}");
        }

        return count;
    }

    /// <summary>Says that what was just read is wrong.</summary>
    /// <param name="expected">What should be there.</param>
    /// <param name="actual">What is there.</param>
    [DoesNotReturn]
    public readonly void ThrowCorrupt(string expected, string actual) =>
        throw new CorruptIndexException(_path, Offset, expected, actual);

    private int ReadLongVInt(byte first)
    {
        int value = first & 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            byte next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }

            if (shift == 28)
            {
                ThrowCorrupt("the fifth byte of a number to be its last", $"{next:X2}");
            }
        }
    }

    private long ReadLongVLong(byte first, int lastShift, int lastMask)
    {
        long value = first & 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            byte next = ReadByte();
            if (shift == lastShift)
            {
                if ((next & ~lastMask) != 0)
                {
                    ThrowCorrupt("the ninth byte of a number to be its last", $"{next:X2}");
                }

                return value | ((long)next << shift);
            }

            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    [DoesNotReturn]
    private readonly void ThrowEnd(int length) => ThrowCorrupt($"{length} more bytes", $"{Remaining}");
}
