using System.Buffers.Binary;
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

    /// <summary>Decodes a block.</summary>
    /// <param name="input">Stands at the block. Afterwards behind it, when all was wanted; else anywhere in it.</param>
    /// <param name="target">Receives the bytes; <see cref="Slack"/> longer than the block, whose matches never reach before it.</param>
    /// <param name="length">Decoded length of the whole block.</param>
    /// <param name="wanted">How many of these bytes must be right; at most the length.</param>
    public static void Decode(ref IndexInput input, Span<byte> target, int length, int wanted)
    {
        int at = 0;
        while (at < wanted)
        {
            int token = input.ReadByte();
            int literals = ReadLength(ref input, token >> 4);
            CheckRoom(ref input, literals, length - at);
            var rest = input.Rest;
            input.Skip(literals);
            if (literals <= 16 && rest.Length >= 16)
            {
                rest[..16].CopyTo(target[at..]);
            }
            else
            {
                rest[..literals].CopyTo(target[at..]);
            }

            at += literals;
            if (at >= wanted)
            {
                return;
            }

            int distance = BinaryPrimitives.ReadUInt16LittleEndian(input.ReadBytes(2));
            int match = ReadLength(ref input, token & 15) + LeastMatch;
            CheckRoom(ref input, match, length - at);
            if (distance == 0 || distance > at)
            {
                input.ThrowCorrupt($"a match at most {at} bytes back", $"{distance}");
            }

            CopyMatch(target, at, distance, match);
            at += match;
        }
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
        if (distance >= 16)
        {
            // Steps of 16 never read what they are about to write.
            for (int done = 0; done < length; done += 16)
            {
                target.Slice(at + done - distance, 16).CopyTo(target.Slice(at + done, 16));
            }
        }
        else if (distance == 1)
        {
            target.Slice(at, length).Fill(target[at - 1]);
        }
        else
        {
            for (int i = at; i < at + length; i++)
            {
                target[i] = target[i - distance];
            }
        }
    }
}
