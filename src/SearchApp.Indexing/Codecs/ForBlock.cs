using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchApp.Indexing.Codecs;

/// <summary>Kernels for blocks of 128 packed 32-bit numbers: unpacking and running sums, in AVX2 with a scalar twin.</summary>
/// <remarks>
/// Eight numbers of b bits are exactly b bytes, so up to 25 bits one byte shuffle a width brings each number's bytes into
/// its own 32-bit lane, and one shift left by lane and one right cut it out. Layout: <see cref="PackedInts"/>, format 0.
/// </remarks>
internal static class ForBlock
{
    /// <summary>Numbers in a block.</summary>
    public const int Size = Lucene46.PostingsFormat.BlockSize;

    private const int WidestShuffled = 25;

    // For each width: 32 shuffle bytes, then 8 shifts.
    private static readonly byte[] Shuffles = new byte[(WidestShuffled + 1) * 32];
    private static readonly uint[] Shifts = new uint[(WidestShuffled + 1) * 8];

    static ForBlock()
    {
        for (int bits = 1; bits <= WidestShuffled; bits++)
        {
            for (int i = 0; i < 8; i++)
            {
                // The upper half of the vector is loaded from byte 4·bits/8 on.
                int start = (i * bits / 8) - (i < 4 ? 0 : bits / 2);
                for (int k = 0; k < 4; k++)
                {
                    Shuffles[(bits * 32) + (i * 4) + k] = (byte)(start + 3 - k);
                }

                Shifts[(bits * 8) + i] = (uint)(i * bits % 8);
            }
        }
    }

    /// <summary>Unpacks 128 numbers.</summary>
    /// <param name="bytes">At least 16 × bits bytes; with 16 more behind them the fast way is open.</param>
    /// <param name="bits">1 to 32.</param>
    /// <param name="values">Receives 128 numbers.</param>
    public static void Unpack(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        if (Avx2.IsSupported && bits <= WidestShuffled && bytes.Length >= (16 * bits) + 16)
        {
            UnpackVectors(bytes, bits, values);
        }
        else
        {
            UnpackScalar(bytes, bits, values);
        }
    }

    /// <summary>The scalar twin of <see cref="Unpack"/>.</summary>
    /// <param name="bytes">At least 16 × bits bytes.</param>
    /// <param name="bits">1 to 32.</param>
    /// <param name="values">Receives 128 numbers.</param>
    public static void UnpackScalar(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        ulong mask = (1UL << bits) - 1;
        ulong window = 0;
        int filled = 0;
        int at = 0;
        for (int i = 0; i < Size; i++)
        {
            if (filled < bits)
            {
                // 128 numbers are whole 32-bit words at every width.
                window = (window << 32) | BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
                at += 4;
                filled += 32;
            }

            filled -= bits;
            values[i] = (int)(window >> filled & mask);
        }
    }

    /// <summary>Unpacks words of ⌊64/bits⌋ numbers each, the first in the lowest bits (format 1).</summary>
    /// <param name="bytes">As many words as 128 numbers take.</param>
    /// <param name="bits">1 to 32.</param>
    /// <param name="values">Receives 128 numbers.</param>
    public static void UnpackWords(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        int each = 64 / bits;
        ulong mask = (1UL << bits) - 1;
        for (int i = 0; i < Size; i += each)
        {
            ulong word = BinaryPrimitives.ReadUInt64BigEndian(bytes);
            bytes = bytes[8..];
            int end = Math.Min(i + each, Size);
            for (int k = i; k < end; k++)
            {
                values[k] = (int)(word & mask);
                word >>= bits;
            }
        }
    }

    /// <summary>Turns differences into sums.</summary>
    /// <param name="values">128 differences; afterwards start + the sum up to and with each.</param>
    /// <param name="start">What the first difference is added to.</param>
    public static void Accumulate(Span<int> values, int start)
    {
        if (Avx2.IsSupported)
        {
            AccumulateVectors(values, start);
        }
        else
        {
            AccumulateScalar(values, start);
        }
    }

    /// <summary>The scalar twin of <see cref="Accumulate"/>.</summary>
    /// <param name="values">128 differences.</param>
    /// <param name="start">What the first difference is added to.</param>
    public static void AccumulateScalar(Span<int> values, int start)
    {
        for (int i = 0; i < Size; i++)
        {
            start += values[i];
            values[i] = start;
        }
    }

    /// <summary>Whether each number is greater than the one before.</summary>
    /// <param name="values">Any numbers.</param>
    public static bool IsAscending(ReadOnlySpan<int> values)
    {
        int i = 1;
        if (Vector256.IsHardwareAccelerated)
        {
            ref int first = ref MemoryMarshal.GetReference(values);
            for (; i + 8 <= values.Length; i += 8)
            {
                var before = Vector256.LoadUnsafe(ref first, (nuint)(i - 1));
                if (!Vector256.GreaterThanAll(Vector256.LoadUnsafe(ref first, (nuint)i), before))
                {
                    return false;
                }
            }
        }

        for (; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static unsafe void UnpackVectors(ReadOnlySpan<byte> bytes, int bits, Span<int> values)
    {
        // Every read below lies in the bytes checked here: the last begins at 15·bits + bits/2 and is 16 long.
        bytes = bytes[..((16 * bits) + 16)];
        values = values[..Size];
        var shuffle = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Shuffles), (nuint)(bits * 32));
        var left = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Shifts), (nuint)(bits * 8));
        var right = Vector128.CreateScalar((uint)(32 - bits));
        fixed (byte* start = bytes)
        {
            fixed (int* target = values)
            {
                byte* from = start;
                int half = bits / 2;
                for (int i = 0; i < Size; i += 8, from += bits)
                {
                    var raw = Vector256.Create(Vector128.Load(from), Vector128.Load(from + half));
                    var lanes = Avx2.Shuffle(raw, shuffle).AsUInt32();
                    Avx2.ShiftRightLogical(Avx2.ShiftLeftLogicalVariable(lanes, left), right).AsInt32().Store(target + i);
                }
            }
        }
    }

    private static void AccumulateVectors(Span<int> values, int start)
    {
        ref int first = ref MemoryMarshal.GetReference(values[..Size]);
        var carry = Vector256.Create(start);
        var last = Vector256.Create(7);
        for (nuint i = 0; i < Size; i += 8)
        {
            var v = Vector256.LoadUnsafe(ref first, i);
            v = Avx2.Add(v, Avx2.ShiftLeftLogical128BitLane(v, 4));
            v = Avx2.Add(v, Avx2.ShiftLeftLogical128BitLane(v, 8));

            // The lower half's sum goes to each lane of the upper one.
            var lower = Avx2.Shuffle(Avx2.Permute2x128(v, v, 0x08), 0xFF);
            v = Avx2.Add(Avx2.Add(v, lower), carry);
            v.StoreUnsafe(ref first, i);
            carry = Avx2.PermuteVar8x32(v, last);
        }
    }
}
