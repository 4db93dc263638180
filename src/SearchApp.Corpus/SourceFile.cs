namespace SearchApp.Corpus;

/// <summary>One file of a source.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">Its path below the source, with forward slashes.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
/// <param name="Problem">Why it cannot be read, a whole sentence; null when it can.</param>
public sealed record SourceFile(string FullPath, string Path, long Length, DateTime Modified, string? Problem = null);
