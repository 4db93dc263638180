using System.Globalization;

namespace SearchApp.Indexing;

/// <summary>The index folder: generations, of which CURRENT names the one that serves.</summary>
/// <remarks>
/// <code>
/// index/CURRENT      which generation serves, with a checksum (CurrentFile); replaced by an atomic rename
/// index/write.lock   locked while someone writes; index/write.owner says who
/// index/g1, g2, …    each a complete Lucene directory with segments_N, sources.bin: what it was made from, and survey.bin: what its
///                    articles say of one another
/// index/g1.json, …   when and how each generation was made
/// </code>
/// </remarks>
internal static class IndexFolder
{
    public const string LockFile = "write.lock";
    public const string OwnerFile = "write.owner";
    public const string GenerationPrefix = "g";

    /// <summary>The folder name of a generation.</summary>
    public static string GenerationName(long number) => GenerationPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a generation folder; null for any other name.</summary>
    public static long? GenerationNumber(string name) =>
        name.StartsWith(GenerationPrefix, StringComparison.Ordinal)
        && long.TryParse(name.AsSpan(GenerationPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    /// <summary>The names of all generations that are there, whole or not, the newest first.</summary>
    public static IReadOnlyList<string> Generations(string indexFolder) =>
        [.. Directory.EnumerateDirectories(indexFolder)
            .Select(static path => Path.GetFileName(path))
            .Where(static name => GenerationNumber(name) is not null)
            .OrderByDescending(static name => GenerationNumber(name))];

    /// <summary>The highest number that a generation or the report of one has; 0 when there is none.</summary>
    public static long HighestNumber(string indexFolder) => Directory.EnumerateFileSystemEntries(indexFolder)
        .Max(static path => GenerationNumber(Path.GetFileNameWithoutExtension(path))) ?? 0;

    /// <summary>The newest generation that can be opened, whether CURRENT names it or not; null when none can.</summary>
    public static string? NewestWhole(string indexFolder) =>
        Generations(indexFolder).FirstOrDefault(name => Opens(Path.Combine(indexFolder, name)));

    private static bool Opens(string directory)
    {
        try
        {
            IndexSnapshot.Open(directory).Dispose();
            return true;
        }
        catch (Exception e) when (e is IndexNotFoundException or UnsupportedIndexException or CorruptIndexException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
