namespace SearchApp.Search.Tests.Updating;

/// <summary>
/// Gives each file written a time of its own. The clock of a file system ticks every few milliseconds; of two files that it gave one time, and that are of
/// one size, one may be moved over the other, and only a comparison of contents can tell (<c>--compare-contents</c>).
/// </summary>
internal sealed class FileStamps
{
    private int _written;

    /// <summary>Sets the time of a file that was just written.</summary>
    public void Stamp(string path) => File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddTicks(++_written));
}
