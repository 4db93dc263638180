namespace SearchApp.Indexing;

/// <summary>A file, or a line of one, that gave no article.</summary>
/// <param name="Path">Path below the source.</param>
/// <param name="Reason">Why, a whole sentence.</param>
public sealed record SkippedFile(string Path, string Reason);
