using System.Buffers.Binary;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs;

internal static partial class PackedInts
{
    /// <summary>Bytes that some values take.</summary>
    public static int ByteCount(int count, int bits) => (int)((((long)count * bits) + 7) / 8);

    /// <summary>Writes values of one width, zero padded to a whole byte.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="values">Each fits in <paramref name="bits"/> when taken as unsigned.</param>
    /// <param name="bits">1 to 64.</param>
    public static void WritePacked(this ByteOutput output, ReadOnlySpan<long> values, int bits)
    {
        UInt128 pending = 0;
        int pendingBits = 0;
        foreach (long value in values)
        {
            pending = (pending << bits) | (ulong)value;
            pendingBits += bits;
            if (pendingBits >= 64)
            {
                pendingBits -= 64;
                output.WriteLong((long)(ulong)(pending >> pendingBits));
            }
        }

        if (pendingBits > 0)
        {
            Span<byte> last = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64BigEndian(last, (ulong)(pending << (64 - pendingBits)));
            output.WriteBytes(last[..((pendingBits + 7) / 8)]);
        }
    }

    /// <summary>Writes values as differences from the least of each block.</summary>
    public static void WriteDeltaBlocks(this ByteOutput output, ReadOnlySpan<long> values, int blockSize)
    {
        long[] deltas = new long[Math.Min(blockSize, values.Length)];
        while (values.Length > 0)
        {
            int count = Math.Min(blockSize, values.Length);
            WriteDeltaBlock(output, values[..count], deltas);
            values = values[count..];
        }
    }

    /// <summary>Writes ascending values as deviations from a straight line through each block.</summary>
    public static void WriteMonotonicBlocks(this ByteOutput output, ReadOnlySpan<long> values, int blockSize)
    {
        long[] deltas = new long[Math.Min(blockSize, values.Length)];
        while (values.Length > 0)
        {
            int count = Math.Min(blockSize, values.Length);
            WriteMonotonicBlock(output, values[..count], deltas);
            values = values[count..];
        }
    }

    /// <summary>Small magnitudes of either sign as small unsigned numbers.</summary>
    public static long ZigZag(long value) => (value >> 63) ^ (value << 1);

    private static void WriteDeltaBlock(ByteOutput output, ReadOnlySpan<long> values, long[] deltas)
    {
        long min = long.MaxValue;
        long max = long.MinValue;
        foreach (long value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        int bits = max == min ? 0 : BitsRequired(max - min);
        if (bits == 64)
        {
            min = 0;
        }
        else if (min > 0 && bits > 0)
        {
            // As low as the width allows: zero is not written at all.
            min = Math.Max(0, max - (long)(ulong.MaxValue >> (64 - bits)));
        }

        output.WriteByte((byte)((bits << 1) | (min == 0 ? 1 : 0)));
        if (min != 0)
        {
            WriteVLong9(output, ZigZag(min) - 1);
        }

        if (bits > 0)
        {
            for (int i = 0; i < values.Length; i++)
            {
                deltas[i] = values[i] - min;
            }

            WritePacked(output, deltas.AsSpan(0, values.Length), bits);
        }
    }

    private static void WriteMonotonicBlock(ByteOutput output, ReadOnlySpan<long> values, long[] deltas)
    {
        // Single precision on purpose: readers compute the same line.
        float average = values.Length == 1 ? 0f : (float)(values[^1] - values[0]) / (values.Length - 1);
        long all = 0;
        for (int i = 0; i < values.Length; i++)
        {
            deltas[i] = ZigZag(values[i] - values[0] - (long)(average * i));
            all |= deltas[i];
        }

        output.WriteVLong(values[0]);
        output.WriteInt(BitConverter.SingleToInt32Bits(average));
        if (all == 0)
        {
            output.WriteVInt(0);
            return;
        }

        int bits = BitsRequired(all);
        output.WriteVInt(bits);
        WritePacked(output, deltas.AsSpan(0, values.Length), bits);
    }

    // A vlong whose ninth byte carries eight bits, so that 64 bits fit.
    private static void WriteVLong9(ByteOutput output, long value)
    {
        ulong rest = (ulong)value;
        for (int i = 0; i < 8 && rest >= 0x80; i++)
        {
            output.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        output.WriteByte((byte)rest);
    }
}
