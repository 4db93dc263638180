using System.Globalization;
using System.Text;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs;

/// <content>Checks of headers and footers.</content>
internal static partial class CodecHeader
{
    /// <summary>Reads a header and checks it.</summary>
    /// <param name="input">Stands at the header; afterwards behind it.</param>
    /// <param name="path">Path of the file, for messages.</param>
    /// <param name="name">The name that must stand in it.</param>
    /// <param name="oldest">Oldest version that can be read.</param>
    /// <param name="newest">Newest version that can be read.</param>
    /// <returns>The version.</returns>
    /// <exception cref="CorruptIndexException">It is no header, or one of another kind of file.</exception>
    /// <exception cref="UnsupportedIndexException">It is of another version.</exception>
    public static int Read(ref IndexInput input, string path, string name, int oldest, int newest)
    {
        int magic = input.ReadInt32();
        if (magic != Magic)
        {
            input.ThrowCorrupt($"the header's {Magic:X8}", $"{magic:X8}");
        }

        int length = input.ReadCount();
        var found = input.ReadBytes(length);
        if (!found.SequenceEqual(Encoding.ASCII.GetBytes(name)))
        {
            input.ThrowCorrupt($"a header named {name}", Quote(found));
        }

        int version = input.ReadInt32();
        if (version < oldest || version > newest)
        {
            throw new UnsupportedIndexException(
                path,
                string.Create(CultureInfo.InvariantCulture, $"{name} version {version}"),
                string.Create(CultureInfo.InvariantCulture, $"versions {oldest} to {newest}"));
        }

        return version;
    }

    /// <summary>Opens a small file that is read whole: its checksum is compared first.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Reads what stands before the footer, from the first byte of the header.</returns>
    /// <exception cref="CorruptIndexException">Footer or checksum are wrong.</exception>
    public static IndexInput ReadWhole(IndexFile file)
    {
        CheckSum(file);
        return new IndexInput(file.Slice(0, file.Length - FooterLength), file.Path, 0);
    }

    /// <summary>Checks the header and that there is a footer, as far as that goes without reading the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name that must stand in the header.</param>
    /// <param name="oldest">Oldest version that can be read.</param>
    /// <param name="newest">Newest version that can be read.</param>
    /// <returns>Stands behind the header.</returns>
    /// <exception cref="CorruptIndexException">Header or footer are wrong.</exception>
    /// <exception cref="UnsupportedIndexException">It is of another version.</exception>
    public static IndexInput ReadEnds(IndexFile file, string name, int oldest, int newest) =>
        ReadEnds(file, name, oldest, newest, out _);

    /// <summary>As above, and tells the version.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The name that must stand in the header.</param>
    /// <param name="oldest">Oldest version that can be read.</param>
    /// <param name="newest">Newest version that can be read.</param>
    /// <param name="version">The version.</param>
    public static IndexInput ReadEnds(IndexFile file, string name, int oldest, int newest, out int version)
    {
        ReadFooter(file);
        var input = file.Read();
        version = Read(ref input, file.Path, name, oldest, newest);
        return input;
    }

    /// <summary>Compares a file's checksum with its footer; reads every byte.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="CorruptIndexException">Footer or checksum are wrong.</exception>
    public static void CheckSum(IndexFile file, CancellationToken cancellationToken = default)
    {
        const int Step = 1 << 24;
        long expected = ReadFooter(file);
        long end = file.Length - sizeof(long);
        uint crc = 0;
        for (long at = 0; at < end; at += Step)
        {
            cancellationToken.ThrowIfCancellationRequested();
            crc = Crc32.Append(crc, file.Slice(at, Math.Min(Step, end - at)));
        }

        if (crc != expected)
        {
            if (expected is >= 0 and <= uint.MaxValue && Crc32.FindChangedByte(crc ^ (uint)expected, end) is { } changed)
            {
                throw new CorruptIndexException(
                    file.Path, changed, $"the checksum {expected:X8} of its bytes", $"{crc:X8}, as a change of one byte leaves it,");
            }

            throw new CorruptIndexException(file.Path, end, $"the checksum {crc:X8} of the bytes before", $"{expected:X8}");
        }
    }

    // The checksum that the footer states.
    private static long ReadFooter(IndexFile file)
    {
        if (file.Length < FooterLength)
        {
            throw new CorruptIndexException(file.Path, file.Length, $"a footer of {FooterLength} bytes", $"a file of {file.Length}");
        }

        var input = file.Read(file.Length - FooterLength);
        int magic = input.ReadInt32();
        if (magic != FooterMagic)
        {
            throw new CorruptIndexException(file.Path, file.Length - FooterLength, $"the footer's {FooterMagic:X8}", $"{magic:X8}");
        }

        int algorithm = input.ReadInt32();
        if (algorithm != 0)
        {
            input.ThrowCorrupt("checksum algorithm 0", $"{algorithm}");
        }

        return input.ReadInt64();
    }

    private static string Quote(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder();
        foreach (byte value in name[..Math.Min(name.Length, 40)])
        {
            text.Append(value is > 0x20 and < 0x7F ? (char)value : '?');
        }

        return $"'{text}'";
    }
}
