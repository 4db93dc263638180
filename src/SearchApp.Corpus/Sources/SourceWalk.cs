using SearchApp.Corpus.Formats;

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

            long start = before - file.Length;
            foreach (RawDocument document in FaultGuard.Guard(OfFile(file, start, options), file.Path))
            {
                yield return document.BytesRead == 0 ? document with { BytesRead = before } : document;
            }
        }
    }

    private static IEnumerable<RawDocument> OfFile(SourceFile file, long start, ArticleReaderOptions options)
    {
        using var bytes = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var cutter = new ContentCutter(options.MaxArticleBytes, new ExpansionBudget(file.Length));
        foreach (RawDocument document in cutter.Cut(bytes, file.Path))
        {
            yield return document with { BytesRead = start + bytes.Position };
        }
    }
}
