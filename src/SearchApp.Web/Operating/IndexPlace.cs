using SearchApp.Search;

namespace SearchApp.Web.Operating;

/// <summary>What the file system says of an index.</summary>
internal static class IndexPlace
{
    /// <summary>When it was last switched to another generation; null for a plain Lucene directory.</summary>
    public static DateTimeOffset? SwitchedAt(CollectionOverview overview)
    {
        var current = new FileInfo(Path.Combine(overview.Path, "CURRENT"));
        return current.Exists ? new DateTimeOffset(current.LastWriteTimeUtc, TimeSpan.Zero) : null;
    }

    /// <summary>Free bytes on its disk; null where that cannot be told.</summary>
    public static long? FreeBytes(CollectionOverview overview)
    {
        try
        {
            return new DriveInfo(Path.GetFullPath(overview.Path)).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
