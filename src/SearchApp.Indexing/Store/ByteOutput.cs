using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace SearchApp.Indexing.Store;

/// <summary>Bytes in memory that grow at the end, in the index's encodings: big-endian numbers, vint, vlong, strings.</summary>
internal class ByteOutput
{
    /// <summary>Longest vlong of a value that may be negative.</summary>
    private const int MaxVariableLength = 10;

    private byte[] _bytes;

    public ByteOutput(int capacity = 256)
    {
        _bytes = new byte[capacity];
    }

    /// <summary>Number of bytes in the buffer.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes in the buffer; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[Count++] = value;
    }

    public void WriteInt(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(GetSpan(sizeof(int)), value);
        Count += sizeof(int);
    }

    public void WriteLong(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(GetSpan(sizeof(long)), value);
        Count += sizeof(long);
    }

    /// <summary>Seven bits a byte, lowest first, the high bit saying that more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteVInt(int value)
    {
        Reserve(MaxVariableLength);
        byte[] bytes = _bytes;
        int count = Count;
        uint rest = (uint)value;
        while (rest >= 0x80)
        {
            bytes[count++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[count++] = (byte)rest;
        Count = count;
    }

    /// <inheritdoc cref="WriteVInt"/>
    public void WriteVLong(long value)
    {
        Reserve(MaxVariableLength);
        ulong rest = (ulong)value;
        while (rest >= 0x80)
        {
            _bytes[Count++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        _bytes[Count++] = (byte)rest;
    }

    /// <summary>A vint byte length and UTF-8.</summary>
    public void WriteString(string value)
    {
        int length = Encoding.UTF8.GetByteCount(value);
        WriteVInt(length);
        if (length <= _bytes.Length)
        {
            // Making room may empty the buffer, so the count is looked at only afterwards.
            int written = Encoding.UTF8.GetBytes(value, GetSpan(length));
            Count += written;
        }
        else
        {
            WriteBytes(Encoding.UTF8.GetBytes(value));
        }
    }

    public virtual void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Count += bytes.Length;
    }

    /// <summary>Room for some bytes at the end, to be claimed by <see cref="Advance"/>.</summary>
    public Span<byte> GetSpan(int length)
    {
        Reserve(length);
        return _bytes.AsSpan(Count, length);
    }

    /// <summary>Claims bytes that were filled through <see cref="GetSpan"/>.</summary>
    public void Advance(int length) => Count += length;

    /// <summary>Makes room for more bytes than are free.</summary>
    protected virtual void MakeRoom(int length) =>
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Count + length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_bytes.Length - Count < length)
        {
            MakeRoom(length);
        }
    }
}
