namespace SearchApp.Corpus;

/// <summary>What may become one article, as it lies in the source: a file, or one record of a file; or why it cannot.</summary>
/// <param name="Path">Path below the source, with forward slashes; for a record, followed by ':' and its number from 1.</param>
/// <param name="Kind">What the bytes are.</param>
/// <param name="Bytes">The bytes; empty when skipped.</param>
/// <param name="SkipReason">Why it is skipped, a whole sentence; null when it is not.</param>
/// <param name="BytesRead">Bytes of the source read up to its end, on the scale of <see cref="ArticleReader.MeasureBytes"/>.</param>
public sealed record RawDocument(string Path, RawDocumentKind Kind, ReadOnlyMemory<byte> Bytes, string? SkipReason, long BytesRead)
{
    /// <summary>The address it was fetched from, where the source says so (web archives); else null. A blank one is none.</summary>
    public string? Url
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The file that holds it; null for a document that was not read from a source.</summary>
    public SourceFile? File { get; init; }
}
