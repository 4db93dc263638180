using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs;

/// <summary>Decodes blocks of the LZ4 block format, from the beginning as far as wanted.</summary>
/// <remarks>
/// <code>
/// Block    → Sequence×n; the last has no match
/// Sequence → token byte = literals&lt;&lt;4 | match-4, (byte 255)*, byte rest of a length of 15; literals; distance u16 little-endian; the same for the match
/// </code>
/// Source: the public description of the LZ4 block format.
/// </remarks>
internal static class Lz4Decoder
{
    /// <summary>Bytes that a target must have behind the decoded ones: copies go in steps of this many.</summary>
    public const int Slack = 16;

    private const int LeastMatch = 4;
    private const int LongLength = 15;

    /// <summary>Decodes a block.</summary>
    /// <param name="input">Stands at the block. Afterwards behind it, when all was wanted; else anywhere in it.</param>
    /// <param name="target">Receives the bytes; <see cref="Slack"/> longer than the block, whose matches never reach before it.</param>
    /// <param name="length">Decoded length of the whole block.</param>
    /// <param name="wanted">How many of these bytes must be right; at most the length.</param>
    public static void Decode(ref IndexInput input, Span<byte> target, int length, int wanted)
    {
        var source = input.Rest;
        target = target[..(length + Slack)];
        int from = 0;
        int at = 0;
        while (at < wanted)
        {
            int token = from < source.Length ? source[from++] : ThrowEnd(ref input, from);
            int literals = token >> 4;
            if (literals == LongLength)
            {
                literals += ReadRest(ref input, source, ref from);
            }

            if ((uint)literals > (uint)(length - at) || literals > source.Length - from)
            {
                Throw(ref input, from, $"at most {length - at} literals", $"{literals}");
            }

            if (literals <= Slack && source.Length - from >= Slack)
            {
                Copy16(ref Unsafe.AsRef(in source[from]), ref target[at]);
            }
            else
            {
                source.Slice(from, literals).CopyTo(target[at..]);
            }

            from += literals;
            at += literals;
            if (at >= wanted)
            {
                break;
            }

            if (source.Length - from < 2)
            {
                ThrowEnd(ref input, from);
            }

            int distance = source[from] | (source[from + 1] << 8);
            from += 2;
            int match = token & LongLength;
            if (match == LongLength)
            {
                match += ReadRest(ref input, source, ref from);
            }

            match += LeastMatch;
            if ((uint)match > (uint)(length - at) || distance == 0 || distance > at)
            {
                Throw(ref input, from, $"a match of at most {length - at} bytes from at most {at} back", $"{match} from {distance}");
            }

            CopyMatch(target, at, distance, match);
            at += match;
        }

        input.Skip(from);
    }

    /// <summary>Moves past a block without decoding it.</summary>
    /// <param name="input">Stands at the block; afterwards behind it.</param>
    /// <param name="length">Decoded length of the block.</param>
    public static void Skip(ref IndexInput input, int length)
    {
        while (true)
        {
            int token = input.ReadByte();
            int literals = ReadLength(ref input, token >> 4);
            CheckRoom(ref input, literals, length);
            input.Skip(literals);
            length -= literals;
            if (length == 0)
            {
                return;
            }

            input.Skip(2);
            int match = ReadLength(ref input, token & 15) + LeastMatch;
            CheckRoom(ref input, match, length);
            length -= match;
        }
    }

    private static int ReadLength(ref IndexInput input, int length)
    {
        if (length < 15)
        {
            return length;
        }

        byte next;
        do
        {
            next = input.ReadByte();
            length += next;
        }
        while (next == byte.MaxValue);
        return length;
    }

    private static void CheckRoom(ref IndexInput input, int length, int room)
    {
        if ((uint)length > (uint)room)
        {
            input.ThrowCorrupt($"at most {room} more bytes", $"{length}");
        }
    }

    private static void CopyMatch(Span<byte> target, int at, int distance, int length)
    {
        if (distance >= Slack)
        {
            // Steps of 16 never read what they are about to write; the last goes into the slack at most.
            ref byte to = ref target[at];
            for (int done = 0; done < length; done += Slack)
            {
                Copy16(ref Unsafe.Add(ref to, done - distance), ref Unsafe.Add(ref to, done));
            }
        }
        else
        {
            for (int i = at; i < at + length; i++)
            {
                target[i] = target[i - distance];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy16(ref byte from, ref byte to) => Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);

    private static int ReadRest(ref IndexInput input, ReadOnlySpan<byte> source, ref int from)
    {
        int rest = 0;
        byte next;
        do
        {
            next = (byte)(from < source.Length ? source[from++] : ThrowEnd(ref input, from));
            rest += next;
        }
        while (next == byte.MaxValue && rest >= 0);
        return rest;
    }

    private static int ThrowEnd(ref IndexInput input, int from)
    {
        Throw(ref input, from, "more bytes of a block", "none");
        return 0;
    }

    private static void Throw(ref IndexInput input, int from, string expected, string actual)
    {
        input.Skip(from);
        input.ThrowCorrupt(expected, actual);
    }
}
