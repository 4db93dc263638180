namespace SearchApp.Corpus.Scratch;

/// <summary>Where lies what is too much for memory while a source is surveyed. Thread-safe.</summary>
/// <param name="path">A folder that is there.</param>
internal sealed class ScratchFolder(string path)
{
    /// <summary>A new, empty file.</summary>
    public ScratchFile NewFile() => new(Path.Combine(path, $"{Guid.NewGuid():N}.pending"));
}
