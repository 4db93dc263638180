using System.Buffers.Binary;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs;

/// <content>Decoding, many values at once.</content>
internal static partial class PackedInts
{
    /// <summary>Reads and checks a packed-ints version.</summary>
    /// <param name="input">Stands at the version.</param>
    /// <param name="path">Path of the file, for messages.</param>
    /// <exception cref="UnsupportedIndexException">It is neither 1 nor 2.</exception>
    public static int ReadVersion(ref IndexInput input, string path)
    {
        int version = input.ReadVInt();
        return version is >= Version and <= NewestVersion
            ? version
            : throw new UnsupportedIndexException(path, $"packed integers of version {version}", $"versions {Version} to {NewestVersion}");
    }

    /// <summary>Bytes that packed values take.</summary>
    /// <param name="count">Number of values.</param>
    /// <param name="bits">Bits of each, 0 to 64.</param>
    public static long PackedLength(long count, int bits) => ((count * bits) + 7) / 8;

    /// <summary>Decodes values from one stream of bits, the most significant first.</summary>
    /// <param name="input">Stands at the values; afterwards behind them.</param>
    /// <param name="bits">Bits of each value; checked to be 0 to 64.</param>
    /// <param name="values">Receives them.</param>
    public static void ReadPacked(ref IndexInput input, int bits, scoped Span<long> values)
    {
        if ((uint)bits > 64)
        {
            input.ThrowCorrupt("0 to 64 bits a value", $"{bits}");
        }

        long length = PackedLength(values.Length, bits);
        if (length > input.Remaining)
        {
            input.ThrowCorrupt($"{length} bytes of packed values", $"{input.Remaining}");
        }

        Unpack(input.ReadBytes((int)length), bits, values);
    }

    /// <summary>Decodes one block after another of differences from each block's least value.</summary>
    /// <param name="input">Stands at the first block.</param>
    /// <param name="blockSize">Values in a block.</param>
    /// <param name="values">Receives all values.</param>
    public static void ReadBlockDelta(ref IndexInput input, int blockSize, Span<long> values)
    {
        CheckBlockSize(ref input, blockSize);
        while (values.Length > 0)
        {
            var block = values[..Math.Min(blockSize, values.Length)];
            int token = input.ReadByte();
            long min = (token & 1) != 0 ? 0 : ZigZagDecode(1 + input.ReadVLong9());
            ReadPacked(ref input, token >> 1, block);
            if (min != 0)
            {
                foreach (ref long value in block)
                {
                    value += min;
                }
            }

            values = values[block.Length..];
        }
    }

    /// <summary>Decodes one block after another of deviations from each block's straight line: growing addresses.</summary>
    /// <param name="input">Stands at the first block.</param>
    /// <param name="version">Packed-ints version.</param>
    /// <param name="blockSize">Values in a block.</param>
    /// <param name="values">Receives all values.</param>
    public static void ReadBlockMonotonic(ref IndexInput input, int version, int blockSize, Span<long> values)
    {
        CheckBlockSize(ref input, blockSize);
        while (values.Length > 0)
        {
            var block = values[..Math.Min(blockSize, values.Length)];
            long min = version >= 2 ? ZigZagDecode(ReadUnsigned(ref input)) : input.ReadVLong();
            float average = BitConverter.Int32BitsToSingle(input.ReadInt32());
            ReadPacked(ref input, input.ReadVInt(), block);
            for (int i = 0; i < block.Length; i++)
            {
                // The product is rounded to single precision, as the writer's is.
                long line = min + (long)(average * (float)i);
                block[i] = line + (version >= 2 ? block[i] : ZigZagDecode(block[i]));
            }

            values = values[block.Length..];
        }
    }

    /// <summary>The number that a zigzag code stands for: 0, -1, 1, -2, …</summary>
    public static long ZigZagDecode(long code) => (long)((ulong)code >> 1) ^ -(code & 1);

    // Zigzag codes of version 2 may use all 64 bits.
    private static long ReadUnsigned(ref IndexInput input)
    {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = input.ReadByte();
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        input.ThrowCorrupt("a number of at most ten bytes", "more");
        return 0;
    }

    private static void CheckBlockSize(ref IndexInput input, int blockSize)
    {
        if (blockSize < 64 || blockSize > 1 << 27)
        {
            input.ThrowCorrupt("a block size of 64 or more", $"{blockSize}");
        }
    }

    private static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<long> values)
    {
        if (bits == 0)
        {
            values.Clear();
            return;
        }

        // Up to 56 bits, one 64-bit load holds a value wherever in a byte it begins.
        int fast = bits <= 56 && packed.Length >= 8 ? (int)Math.Min(values.Length, ((packed.Length - 8) * 8L / bits) + 1) : 0;
        int shift = 64 - bits;
        long at = 0;
        for (int i = 0; i < fast; i++, at += bits)
        {
            ulong word = BinaryPrimitives.ReadUInt64BigEndian(packed[(int)(at >> 3)..]);
            values[i] = (long)(word << (int)(at & 7) >> shift);
        }

        for (int i = fast; i < values.Length; i++, at += bits)
        {
            values[i] = ReadBits(packed, at, bits);
        }
    }

    private static long ReadBits(ReadOnlySpan<byte> packed, long at, int bits)
    {
        long value = 0;
        while (bits > 0)
        {
            int take = Math.Min(bits, 8 - (int)(at & 7));
            int part = packed[(int)(at >> 3)] >> (8 - (int)(at & 7) - take) & ((1 << take) - 1);
            value = (value << take) | (uint)part;
            at += take;
            bits -= take;
        }

        return value;
    }
}
