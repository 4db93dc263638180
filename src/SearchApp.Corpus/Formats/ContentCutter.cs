using System.IO.Compression;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Cuts the content of a file, or of a file in an archive, into documents.</summary>
/// <remarks>
/// One document is held at a time, so memory stays flat whatever the source's size. What cannot be read becomes a document with the
/// reason, and what follows it is read all the same.
/// </remarks>
internal sealed class ContentCutter
{
    private const int DeepestNesting = 4;

    private readonly ExpansionBudget _budget;

    public ContentCutter(long limit, ExpansionBudget budget)
    {
        Limit = limit;
        _budget = budget;
    }

    /// <summary>Largest document in bytes.</summary>
    public long Limit { get; }

    /// <summary>The documents of some content, in order.</summary>
    /// <param name="content">The content, from its beginning.</param>
    /// <param name="path">Its path below the source; its ending says what it is.</param>
    /// <param name="nesting">Archives around it.</param>
    public IEnumerable<RawDocument> Cut(Stream content, string path, int nesting = 0)
    {
        FileKind kind = FileName.KindOf(path);
        if (nesting > DeepestNesting && (FileName.IsGzip(path) || kind is FileKind.Zip or FileKind.Tar))
        {
            return [Skipped(path, SkipReasons.NestedTooDeep)];
        }

        return FileName.IsGzip(path) ? Unzipped(content, path, kind, nesting) : Cut(content, path, kind, nesting);
    }

    /// <summary>A document that says why there is none.</summary>
    public static RawDocument Skipped(string path, string reason) => new(path, RawDocumentKind.Text, default, reason, 0);

    /// <summary>A compressed stream as it reads unpacked, within the budget.</summary>
    public Stream Unpacked(Stream stream) => new MeteredStream(stream, _budget);

    private IEnumerable<RawDocument> Unzipped(Stream content, string path, FileKind kind, int nesting)
    {
        using Stream unpacked = Unpacked(new GZipStream(content, CompressionMode.Decompress, leaveOpen: true));
        foreach (RawDocument document in Cut(unpacked, path, kind, nesting))
        {
            yield return document;
        }
    }

    private IEnumerable<RawDocument> Cut(Stream content, string path, FileKind kind, int nesting) => kind switch
    {
        FileKind.Text => Whole(content, path, RawDocumentKind.Text),
        FileKind.Html => Whole(content, path, RawDocumentKind.Html),
        FileKind.Mhtml => Whole(content, path, RawDocumentKind.Mhtml),
        FileKind.JsonLines => Records(content, utf8 => JsonLines.Cut(utf8, path, Limit)),
        FileKind.Json => Records(content, utf8 => JsonValues.Cut(utf8, path, Limit)),
        FileKind.Csv => Records(content, utf8 => CsvRows.Cut(utf8, path, Limit, (byte)',')),
        FileKind.Tsv => Records(content, utf8 => CsvRows.Cut(utf8, path, Limit, (byte)'\t')),
        FileKind.Feed => FeedItems.Cut(content, path, Limit),
        FileKind.Warc => WarcRecords.Cut(content, path, Limit),
        FileKind.Zip => ZipEntries.Cut(this, content, path, nesting),
        FileKind.Tar => TarEntries.Cut(this, content, path, nesting),
        _ => [Skipped(path, SkipReasons.OtherKind)],
    };

    private static IEnumerable<RawDocument> Records(Stream content, Func<Stream, IEnumerable<RawDocument>> cut)
    {
        using Stream utf8 = Utf8Records.Of(content);
        foreach (RawDocument document in cut(utf8))
        {
            yield return document;
        }
    }

    private IEnumerable<RawDocument> Whole(Stream content, string path, RawDocumentKind kind)
    {
        yield return BoundedRead.All(content, Limit) is { } page
            ? new RawDocument(path, kind, page, null, 0)
            : Skipped(path, SkipReasons.TooLarge("file", Limit));
    }
}
