using System.Buffers.Binary;
using System.Diagnostics;
using System.Numerics;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes 128 numbers at the width of the greatest: the For blocks of <see cref="PostingsFormat"/>.</summary>
internal static class ForBlockEncoder
{
    /// <summary>Writes one block.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="values">Exactly <see cref="PostingsFormat.BlockSize"/> numbers, none negative.</param>
    public static void Write(ByteOutput output, ReadOnlySpan<int> values)
    {
        Debug.Assert(values.Length == PostingsFormat.BlockSize);
        if (!values.ContainsAnyExcept(values[0]))
        {
            output.WriteByte(0);
            output.WriteVInt(values[0]);
            return;
        }

        int bits = 32 - BitOperations.LeadingZeroCount(OrAll(values));
        output.WriteByte((byte)bits);
        int length = PostingsFormat.BlockSize / 8 * bits;
        Pack(values, bits, output.GetSpan(length));
        output.Advance(length);
    }

    private static uint OrAll(ReadOnlySpan<int> values)
    {
        var all = Vector<int>.Zero;
        for (int i = 0; i < values.Length; i += Vector<int>.Count)
        {
            all |= new Vector<int>(values[i..]);
        }

        uint or = 0;
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            or |= (uint)all[i];
        }

        return or;
    }

    // Most significant bit first; 128 values of any width end on a whole 64-bit word or half of one.
    private static void Pack(ReadOnlySpan<int> values, int bits, Span<byte> target)
    {
        ulong word = 0;
        int free = 64;
        int at = 0;
        foreach (int value in values)
        {
            free -= bits;
            if (free > 0)
            {
                word |= (ulong)(uint)value << free;
                continue;
            }

            word |= (uint)value >> -free;
            BinaryPrimitives.WriteUInt64BigEndian(target[at..], word);
            at += sizeof(ulong);
            free += 64;
            word = free == 64 ? 0 : (ulong)(uint)value << free;
        }

        Debug.Assert(free == 64 && at == target.Length, "128 values fill whole words at every width.");
    }
}
