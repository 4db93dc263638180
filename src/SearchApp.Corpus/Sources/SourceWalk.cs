using System.IO.Compression;

namespace SearchApp.Corpus.Sources;

/// <summary>Walks a source and cuts its files into documents.</summary>
internal static class SourceWalk
{
    /// <summary>The documents of a source, in order; a file that fails half-way ends with a skip that says why.</summary>
    public static IEnumerable<RawDocument> Documents(string source, ArticleReaderOptions options)
    {
        long before = 0;
        foreach (SourceFile file in SourceTree.Files(source))
        {
            before += file.Length;
            if (file.Problem is { } problem)
            {
                yield return new RawDocument(file.Path, RawDocumentKind.Text, default, problem, before);
                continue;
            }

            foreach (RawDocument document in Guarded(file, before - file.Length, options))
            {
                yield return document;
            }
        }
    }

    private static IEnumerable<RawDocument> Guarded(SourceFile file, long before, ArticleReaderOptions options)
    {
        using IEnumerator<RawDocument> documents = OfFile(file, before, options).GetEnumerator();
        while (true)
        {
            RawDocument? next;
            bool failed = false;
            try
            {
                next = documents.MoveNext() ? documents.Current : null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failed = true;
                string reason = e is InvalidDataException
                    ? $"The compressed data is damaged: {e.Message}"
                    : $"The file cannot be read: {e.Message}";
                next = new RawDocument(file.Path, RawDocumentKind.Text, default, reason, before + file.Length);
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (failed)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<RawDocument> OfFile(SourceFile file, long before, ArticleReaderOptions options)
    {
        using var bytes = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        using Stream content = FileName.IsGzip(file.Path) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        if (file.Kind == FileKind.JsonLines)
        {
            foreach (RawDocument line in JsonLines.Cut(content, file.Path, options.MaxArticleBytes))
            {
                yield return line with { BytesRead = before + bytes.Position };
            }
        }
        else
        {
            ReadOnlyMemory<byte>? all = BoundedRead.All(content, options.MaxArticleBytes);
            yield return all is { } page
                ? new RawDocument(file.Path, file.Kind == FileKind.Html ? RawDocumentKind.Html : RawDocumentKind.Text, page, null, before + file.Length)
                : new RawDocument(
                    file.Path, RawDocumentKind.Text, default, SkipReasons.TooLarge("file", options.MaxArticleBytes), before + file.Length);
        }
    }
}
