namespace SearchApp.Corpus;

/// <summary>An article, or the path and the reason why there is none.</summary>
/// <param name="Path">Path below the source, with forward slashes; for a line of a file, followed by ':' and its number from 1.</param>
/// <param name="Article">The article, or null when it was skipped.</param>
/// <param name="SkipReason">Why it was skipped, a whole sentence; null when there is an article.</param>
/// <param name="SourceBytes">UTF-8 bytes of title and text as they came in.</param>
public sealed record ReadResult(string Path, Article? Article, string? SkipReason, long SourceBytes);
