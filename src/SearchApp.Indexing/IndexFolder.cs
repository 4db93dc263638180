using System.Globalization;

namespace SearchApp.Indexing;

/// <summary>The index folder: generations, of which CURRENT names the one that serves.</summary>
/// <remarks>
/// <code>
/// index/CURRENT      the name of a generation and a line feed; replaced by an atomic rename
/// index/write.lock   locked while someone writes; index/write.owner says who
/// index/g1, g2, …    each a complete Lucene directory with segments_N, sources.jsonl: what it was made from, and survey.bin: what its
///                    articles say of one another
/// index/g1.json, …   when and how each generation was made
/// </code>
/// </remarks>
internal static class IndexFolder
{
    public const string CurrentFile = "CURRENT";
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

    /// <summary>The name of the generation that serves; null when there is none.</summary>
    public static string? ReadCurrent(string indexFolder)
    {
        string path = Path.Combine(indexFolder, CurrentFile);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }
}
