using SearchApp.Search;

namespace SearchApp.Web.Operating;

/// <summary>What the file system says of an index.</summary>
internal static class IndexPlace
{
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
