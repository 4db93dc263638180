using SearchApp.Corpus;

namespace SearchApp.Indexing.Updating;

/// <summary>One file of the source, as it was when it was read.</summary>
/// <param name="Path">Its path below the source.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC.</param>
internal sealed record ManifestFile(string Path, long Length, long Modified)
{
    /// <summary>Its documents in order.</summary>
    public List<ManifestEntry> Entries { get; } = [];

    /// <summary>The stamps of a file as it is now.</summary>
    public static ManifestFile Of(SourceFile file) => new(file.Path, file.Length, file.Modified.Ticks);
}
