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

        if (bare.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            bare = bare[..^3];
        }

        return System.IO.Path.GetExtension(bare).ToLowerInvariant() switch
        {
            ".txt" => FileKind.Text,
            ".html" or ".htm" or ".xhtml" or ".shtml" => FileKind.Html,
            ".mhtml" or ".mht" => FileKind.Mhtml,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            ".json" => FileKind.Json,
            ".csv" => FileKind.Csv,
            ".tsv" => FileKind.Tsv,
            ".rss" or ".atom" or ".xml" => FileKind.Feed,
            ".warc" => FileKind.Warc,
            ".zip" => FileKind.Zip,
            ".tar" or ".tgz" => FileKind.Tar,
            _ => FileKind.Other,
        };
    }

    /// <summary>Whether the content is compressed by gzip.</summary>
    public static bool IsGzip(string name) =>
        name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase);
}
