using System.Numerics;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads a .del file. Layout: <see cref="LiveDocsFormat"/>.</summary>
internal static class LiveDocsReader
{
    /// <summary>Reads which documents are not deleted.</summary>
    /// <param name="file">The .del file.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    public static LiveDocs Read(IndexFile file, int maxDoc)
    {
        var input = CodecHeader.ReadWhole(file);
        int preamble = input.ReadInt32();
        if (preamble != LiveDocsFormat.Preamble)
        {
            input.ThrowCorrupt($"{LiveDocsFormat.Preamble}", $"{preamble}");
        }

        CodecHeader.Read(ref input, file.Path, LiveDocsFormat.CodecName, LiveDocsFormat.Version, LiveDocsFormat.Version);
        int size = input.ReadInt32();
        bool isSparse = size == LiveDocsFormat.Sparse;
        if (isSparse)
        {
            size = input.ReadInt32();
        }

        int liveCount = input.ReadInt32();
        if (size != maxDoc)
        {
            input.ThrowCorrupt($"bits for {maxDoc} documents", $"{size}");
        }

        int length = (maxDoc + 7) / 8;
        byte[] bits = isSparse ? ReadSparse(ref input, length, maxDoc - liveCount) : input.ReadBytes(length).ToArray();
        int counted = CountLive(bits, maxDoc);
        if (counted != liveCount)
        {
            input.ThrowCorrupt($"{liveCount} live documents", $"{counted}");
        }

        return new LiveDocs(bits, liveCount);
    }

    // Only bytes with a deleted document are listed.
    private static byte[] ReadSparse(ref IndexInput input, int length, int deleted)
    {
        byte[] bits = new byte[length];
        Array.Fill(bits, byte.MaxValue);
        int at = 0;
        while (deleted > 0)
        {
            at += input.ReadCount();
            if ((uint)at >= (uint)length)
            {
                input.ThrowCorrupt($"a place among {length} bytes", $"{at}");
            }

            bits[at] = input.ReadByte();
            int zeros = 8 - BitOperations.PopCount(bits[at]);
            if (zeros == 0)
            {
                input.ThrowCorrupt("a byte with a deleted document", "none");
            }

            deleted -= zeros;
        }

        return bits;
    }

    private static int CountLive(byte[] bits, int maxDoc)
    {
        int count = 0;
        for (int i = 0; i < bits.Length; i++)
        {
            int valid = Math.Min(8, maxDoc - (i * 8));
            count += BitOperations.PopCount((uint)bits[i] & ((1U << valid) - 1));
        }

        return count;
    }
}
