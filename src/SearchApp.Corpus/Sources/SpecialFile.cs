using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace SearchApp.Corpus.Sources;

/// <summary>Tells pipes, sockets and devices from files, for which .NET has no call.</summary>
/// <remarks>To open a pipe that nobody writes to waits for ever. Only Linux is asked; what other systems have is opened as a file.</remarks>
internal static partial class SpecialFile
{
    // Of the kernel's statx, whose layout is the same on every processor.
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int StatusLength = 256;
    private const int ModeAt = 28;
    private const int TypeBits = 0xF000;

    /// <summary>Why there is nothing to read at a path, a whole sentence; null where a file is, or nothing.</summary>
    /// <param name="path">A path; of a link that which it leads to is meant.</param>
    public static string? Problem(string path)
    {
        string? kind = Kind(path) switch
        {
            0x1000 => "a named pipe",
            0xC000 => "a socket",
            0x2000 or 0x6000 => "a device",
            _ => null,
        };
        return kind is null ? null : $"It is {kind}, not a file with a content of its own; such are not read.";
    }

    private static int Kind(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        Span<byte> status = stackalloc byte[StatusLength];
        try
        {
            return Status(CurrentFolder, path, 0, TypeOnly, status) == 0
                ? ReadMode(status[ModeAt..]) & TypeBits
                : 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return 0;
        }
    }

    private static ushort ReadMode(ReadOnlySpan<byte> bytes) =>
        BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint wanted, Span<byte> status);
}
