using SearchApp.Corpus.Html;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus;

/// <summary>Reads articles from a folder of scraped pages, one file, or an archive.</summary>
/// <remarks>
/// Reading has two steps, so that a caller can spread the second over threads: <see cref="Enumerate"/> walks the source in
/// order and streams, <see cref="Parse"/> turns one document into an article. Bad input gives a reason, never an exception.
/// </remarks>
public sealed class ArticleReader
{
    /// <summary>What a reason says where not the page but this program is at fault.</summary>
    internal const string OwnFault = "because of a fault of this program";

    private readonly ArticleReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read; null for the defaults.</param>
    public ArticleReader(ArticleReaderOptions? options = null)
    {
        _options = options ?? new ArticleReaderOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxArticleBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MaxArticleBytes, ArticleReaderOptions.MostMaxArticleBytes, nameof(options));
    }

    /// <summary>Total of the source's bytes as they lie on disk, for progress.</summary>
    /// <param name="source">A folder, one file, or an archive.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    /// <exception cref="IOException">It is a folder that cannot be listed.</exception>
    public static long MeasureBytes(string source) => SourceTree.Files(source).Sum(file => file.Length);

    /// <summary>The files of a source that are read, in ordinal order of their paths. Symbolic links below it are not followed.</summary>
    /// <param name="source">A folder, one file, or an archive.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    /// <exception cref="IOException">It is a folder that cannot be listed.</exception>
    public static IEnumerable<SourceFile> Files(string source) => SourceTree.Files(source);

    /// <summary>
    /// Walks a source: paths in ordinal order, records in file order, one document at a time. Not thread-safe.
    /// </summary>
    /// <param name="source">A folder, one file, or an archive.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    /// <exception cref="IOException">It is a folder that cannot be listed.</exception>
    public IEnumerable<RawDocument> Enumerate(string source) => SourceWalk.Documents(source, _options);

    /// <summary>The documents of one file, in file order, one at a time. Not thread-safe.</summary>
    /// <param name="file">A file of <see cref="Files"/>.</param>
    public IEnumerable<RawDocument> EnumerateFile(SourceFile file) => SourceWalk.Documents(file, 0, _options);

    /// <summary>Turns a document into an article, or says why there is none. Thread-safe.</summary>
    /// <param name="document">A document of <see cref="Enumerate"/>.</param>
    public ReadResult Parse(RawDocument document)
    {
        if (document.SkipReason is { } reason)
        {
            return new ReadResult(document.Path, null, reason, 0);
        }

        try
        {
            return Read(document);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One page that this program cannot take must not keep all others out of the index; it is told and counted.
            return new ReadResult(document.Path, null, $"It was not read {OwnFault}, which please report with the page ({e.GetType().Name}: {e.Message.TrimEnd('.')}).", 0);
        }
    }

    /// <summary>Reads a whole source, document after document.</summary>
    /// <param name="source">A folder, one file, or an archive.</param>
    /// <exception cref="FileNotFoundException">There is nothing at that path.</exception>
    /// <exception cref="IOException">It is a folder that cannot be listed.</exception>
    public IEnumerable<ReadResult> Read(string source) => Enumerate(source).Select(Parse);

    private ReadResult Read(RawDocument document) => document.Kind switch
    {
        RawDocumentKind.JsonRecord => JsonRecordReader.Read(document, _options.Raw),
        RawDocumentKind.Mhtml => HtmlArticle.ReadMhtml(document, _options.Raw),
        RawDocumentKind.Html => HtmlArticle.Read(document, _options.Raw),
        _ => TextPageReader.Read(document, _options.Raw),
    };
}
