using System.Buffers.Binary;

namespace SearchApp.Corpus.Scratch;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote.</summary>
/// <param name="bytes">The bytes, from what is to be read first.</param>
internal ref struct BytesReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bytes read so far.</summary>
    public int Position { get; private set; }

    /// <summary>The next bytes.</summary>
    /// <exception cref="FormatException">There are fewer.</exception>
    public ReadOnlySpan<byte> Read(int count)
    {
        if (count > _bytes.Length - Position)
        {
            throw new FormatException("It ends too early.");
        }

        Position += count;
        return _bytes.Slice(Position - count, count);
    }

    /// <summary>The next byte.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public byte ReadByte() => Read(1)[0];

    /// <summary>The next eight bytes, the lowest first.</summary>
    /// <exception cref="FormatException">There are fewer.</exception>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Read(sizeof(ulong)));

    /// <summary>A number of seven bits a byte, the lowest first.</summary>
    /// <exception cref="FormatException">It is none, or negative.</exception>
    public long ReadVLong()
    {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = ReadByte();
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }

        throw new FormatException("A number has too many bytes.");
    }

    /// <summary>A number of seven bits a byte that is below another.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public int ReadVInt(long end = 1L + int.MaxValue)
    {
        long number = ReadVLong();
        return number < end ? (int)number : throw new FormatException($"{number} is not below {end}.");
    }
}
