using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Compresses blocks of up to 64 KiB in LZ4's block format. Reusable; not thread-safe.</summary>
/// <remarks>
/// <b>Layout</b>: sequences of token (literals &lt;&lt; 4 | match length - 4; 15 goes on in bytes of 255), literals, distance
/// (two bytes, little-endian). The last sequence has literals only: at least five bytes, and no match starts in the last twelve.
/// </remarks>
internal sealed class Lz4Encoder
{
    private const int HashBits = 13;
    private const int MinMatch = 4;
    private const int LastLiterals = 5;
    private const int MatchStartMargin = 12;

    // Where each hash of four bytes was last seen, plus one.
    private readonly ushort[] _table = new ushort[1 << HashBits];

    /// <summary>Appends the compressed form of a block.</summary>
    /// <param name="source">Fewer than 64 KiB.</param>
    /// <param name="output">Where to.</param>
    public void Encode(ReadOnlySpan<byte> source, ByteOutput output)
    {
        Array.Clear(_table);
        int anchor = 0;
        int at = 0;
        int matchLimit = source.Length - LastLiterals;
        int startLimit = source.Length - MatchStartMargin;
        while (at <= startLimit)
        {
            uint four = Read4(source, at);
            ref ushort slot = ref _table[(four * 2654435761u) >> (32 - HashBits)];
            int candidate = slot - 1;
            slot = (ushort)(at + 1);
            if (candidate < 0 || Read4(source, candidate) != four)
            {
                // The longer nothing matches, the larger the steps.
                at += 1 + ((at - anchor) >> 6);
                continue;
            }

            while (at > anchor && candidate > 0 && source[at - 1] == source[candidate - 1])
            {
                at--;
                candidate--;
            }

            int length = MinMatch + MatchLength(source, at + MinMatch, candidate + MinMatch, matchLimit);
            WriteSequence(output, source[anchor..at], at - candidate, length);
            at += length;
            anchor = at;
            if (at <= startLimit)
            {
                _table[(Read4(source, at - 2) * 2654435761u) >> (32 - HashBits)] = (ushort)(at - 1);
            }
        }

        WriteSequence(output, source[anchor..], 0, 0);
    }

    private static int MatchLength(ReadOnlySpan<byte> source, int at, int candidate, int limit)
    {
        int start = at;
        while (at + sizeof(ulong) <= limit)
        {
            ulong difference = Read8(source, at) ^ Read8(source, candidate);
            if (difference != 0)
            {
                return at - start + (BitOperations.TrailingZeroCount(difference) >> 3);
            }

            at += sizeof(ulong);
            candidate += sizeof(ulong);
        }

        while (at < limit && source[at] == source[candidate])
        {
            at++;
            candidate++;
        }

        return at - start;
    }

    // A distance of 0 means the last sequence, which has no match.
    private static void WriteSequence(ByteOutput output, ReadOnlySpan<byte> literals, int distance, int matchLength)
    {
        int extra = distance == 0 ? 0 : matchLength - MinMatch;
        output.WriteByte((byte)((Math.Min(literals.Length, 15) << 4) | Math.Min(extra, 15)));
        WriteLength(output, literals.Length);
        output.WriteBytes(literals);
        if (distance != 0)
        {
            output.WriteByte((byte)distance);
            output.WriteByte((byte)(distance >> 8));
            WriteLength(output, extra);
        }
    }

    private static void WriteLength(ByteOutput output, int length)
    {
        if (length < 15)
        {
            return;
        }

        int rest = length - 15;
        for (; rest >= 255; rest -= 255)
        {
            output.WriteByte(255);
        }

        output.WriteByte((byte)rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Read4(ReadOnlySpan<byte> source, int at) => MemoryMarshal.Read<uint>(source[at..]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read8(ReadOnlySpan<byte> source, int at) => MemoryMarshal.Read<ulong>(source[at..]);
}
