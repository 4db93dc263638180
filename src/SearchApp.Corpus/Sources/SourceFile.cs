namespace SearchApp.Corpus.Sources;

/// <summary>One file of a source.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">Its path below the source, with forward slashes.</param>
/// <param name="Kind">What it holds, by its name.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Problem">Why it cannot be read, a whole sentence; null when it can.</param>
internal sealed record SourceFile(string FullPath, string Path, FileKind Kind, long Length, string? Problem = null);
