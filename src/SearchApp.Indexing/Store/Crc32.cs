using System.Buffers.Binary;

namespace SearchApp.Indexing.Store;

/// <summary>CRC-32 with zlib's polynomial, sixteen bytes at a step: the checksum of every index file.</summary>
internal static class Crc32
{
    private const int Slices = 16;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();
    private static readonly byte[] ByTopByte = MakeByTopByte();

    /// <summary>Continues a checksum.</summary>
    /// <param name="crc">The checksum so far; 0 to begin with.</param>
    /// <param name="bytes">What follows.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        uint c = ~crc;
        ReadOnlySpan<uint> t = Table;
        while (bytes.Length >= Slices)
        {
            uint a = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ c;
            uint b = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            uint d = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
            uint e = BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]);
            c = Four(t, a, 15) ^ Four(t, b, 11) ^ Four(t, d, 7) ^ Four(t, e, 3);
            bytes = bytes[Slices..];
        }

        foreach (byte value in bytes)
        {
            c = (c >> 8) ^ t[(byte)(c ^ value)];
        }

        return ~c;
    }

    /// <summary>Finds the one byte whose change explains a wrong checksum.</summary>
    /// <remarks>
    /// A change of one byte leaves a difference that depends on which bits changed and on how many bytes follow, and can be traced back byte by byte.
    /// In n bytes, n / 2²⁴ places explain it by chance, so in a large file only a single flipped bit can be placed.
    /// </remarks>
    /// <param name="difference">The checksum as it is, exclusive-or the checksum as it should be; not 0.</param>
    /// <param name="length">Number of bytes that were summed.</param>
    /// <returns>Offset of the byte; null when no place or more than one explains the difference.</returns>
    public static long? FindChangedByte(uint difference, long length)
    {
        (int count, long last) bytes = default;
        (int count, long last) bits = default;
        uint c = difference;
        for (long at = length - 1; at >= 0; at--)
        {
            byte changed = ByTopByte[c >> 24];
            c ^= Table[changed];
            if (c == 0)
            {
                bytes = (bytes.count + 1, at);
                bits = byte.IsPow2(changed) ? (bits.count + 1, at) : bits;
            }

            c = (c << 8) | changed;
        }

        return bytes.count == 1 ? bytes.last : bits.count == 1 ? bits.last : null;
    }

    // Four bytes, the first of which is 'slice' bytes before the end of the step.
    private static uint Four(ReadOnlySpan<uint> t, uint v, int slice) =>
        t[(slice * 256) + (byte)v]
        ^ t[((slice - 1) * 256) + (byte)(v >> 8)]
        ^ t[((slice - 2) * 256) + (byte)(v >> 16)]
        ^ t[((slice - 3) * 256) + (byte)(v >> 24)];

    // Which of the first 256 entries has a top byte: each has another.
    private static byte[] MakeByTopByte()
    {
        byte[] places = new byte[256];
        for (int i = 0; i < places.Length; i++)
        {
            places[Table[i] >> 24] = (byte)i;
        }

        return places;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[Slices * 256];
        for (int i = 0; i < 256; i++)
        {
            uint c = (uint)i;
            for (int bit = 0; bit < 8; bit++)
            {
                c = (c >> 1) ^ ((c & 1) != 0 ? Polynomial : 0);
            }

            table[i] = c;
        }

        for (int i = 256; i < table.Length; i++)
        {
            uint c = table[i - 256];
            table[i] = (c >> 8) ^ table[(byte)c];
        }

        return table;
    }
}
