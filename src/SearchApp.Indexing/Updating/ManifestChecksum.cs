using System.Globalization;
using System.Text;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>The last line of a manifest: <c>{"checksum":"1f2e3d4c"}</c>, the CRC-32 of all bytes before it, in lower-case hexadecimal digits.</summary>
internal static class ManifestChecksum
{
    /// <summary>What the last line alone begins with.</summary>
    public const string Start = "{\"checksum\":";

    private const int BlockSize = 1 << 20;

    private static readonly int Length = Line(0).Length;

    /// <summary>The line, its end included: always of the same length.</summary>
    public static byte[] Line(uint checksum) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Start}\"{checksum:x8}\"}}\n"));

    /// <summary>Whether a file ends with such a line, right or wrong.</summary>
    public static bool IsIn(string path)
    {
        using var mapped = MappedFile.Open(path);
        return mapped.Length >= Length
            && mapped.Slice(mapped.Length - Length, Start.Length).SequenceEqual(Encoding.ASCII.GetBytes(Start));
    }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="CorruptIndexException">It is not as it was written.</exception>
    public static void Check(string path)
    {
        using var mapped = MappedFile.Open(path);
        long end = Math.Max(0, mapped.Length - Length);
        uint checksum = 0;
        for (long at = 0; at < end; at += BlockSize)
        {
            checksum = Crc32.Append(checksum, mapped.Slice(at, (int)Math.Min(BlockSize, end - at)));
        }

        if (!mapped.Slice(end, (int)(mapped.Length - end)).SequenceEqual(Line(checksum)))
        {
            throw new CorruptIndexException(path, end, $"checksum {checksum:x8}", "another, or none");
        }
    }
}
