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
            foreach (RawDocument document in Documents(file, before, options))
            {
                yield return document;
            }

            before += file.Length;
        }
    }

    /// <summary>The documents of one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">Bytes of the source that lie before it.</param>
    /// <param name="options">How to read.</param>
    public static IEnumerable<RawDocument> Documents(SourceFile file, long before, ArticleReaderOptions options)
    {
        long after = before + file.Length;
        if (file.Problem is { } problem)
        {
            yield return new RawDocument(file.Path, RawDocumentKind.Text, default, problem, after) { File = file };
            yield break;
        }

        foreach (RawDocument document in FaultGuard.Guard(OfFile(file, before, options), file.Path))
        {
            yield return document with { File = file, BytesRead = document.BytesRead == 0 ? after : document.BytesRead };
        }
    }

    private static IEnumerable<RawDocument> OfFile(SourceFile file, long before, ArticleReaderOptions options)
    {
        using var bytes = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        var cutter = new ContentCutter(options.MaxArticleBytes, new ExpansionBudget(file.Length));
        foreach (RawDocument document in cutter.Cut(bytes, file.Path))
        {
            yield return document with { BytesRead = before + bytes.Position };
        }
    }
}
