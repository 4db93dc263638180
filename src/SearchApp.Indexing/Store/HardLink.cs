using System.Runtime.InteropServices;

namespace SearchApp.Indexing.Store;

/// <summary>Gives a file a second name, for which .NET has no call. Index files never change, so both may share the bytes.</summary>
internal static partial class HardLink
{
    /// <summary>Links the file, or copies it where the file system has no links.</summary>
    /// <exception cref="IndexWriteException">It could do neither.</exception>
    public static void Create(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && Link(from, to) == 0)
        {
            return;
        }

        try
        {
            File.Copy(from, to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexWriteException(to, e);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);
}
