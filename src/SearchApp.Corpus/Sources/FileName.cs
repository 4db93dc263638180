namespace SearchApp.Corpus.Sources;

/// <summary>What a file's name says of its content.</summary>
internal static class FileName
{
    /// <summary>The kind of a file; a name ending in .gz is judged by what stands before it.</summary>
    /// <param name="name">Name or path.</param>
    public static FileKind KindOf(string name)
    {
        string bare = System.IO.Path.GetFileName(name);
        if (bare.StartsWith('.') || bare.Equals("README.md", StringComparison.OrdinalIgnoreCase))
        {
            return FileKind.Other;
        }

        if (IsGzip(bare))
        {
            bare = bare[..^3];
        }

        return System.IO.Path.GetExtension(bare).ToLowerInvariant() switch
        {
            ".txt" => FileKind.Text,
            ".html" or ".htm" or ".xhtml" or ".shtml" => FileKind.Html,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            _ => FileKind.Other,
        };
    }

    /// <summary>Whether the content is compressed by gzip.</summary>
    public static bool IsGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
