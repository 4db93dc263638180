using SearchApp.Corpus;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing.Building;

/// <summary>Turns the batches of a source into articles with ids of their own. Thread-safe: workers take turns.</summary>
internal sealed class BatchParser : IDisposable
{
    private readonly ArticleReader _reader;
    private readonly BatchReader _batches;
    private readonly ManifestWriter _manifest;
    private readonly BatchTurns _turns = new();
    private readonly UniqueIds _ids;

    /// <summary>Takes its parts.</summary>
    /// <param name="reader">Parses documents.</param>
    /// <param name="batches">Gives them, in order.</param>
    /// <param name="manifest">Is told which document gave which article, in order.</param>
    /// <param name="folder">The folder of the generation in the making, for a temporary file.</param>
    public BatchParser(ArticleReader reader, BatchReader batches, ManifestWriter manifest, string folder)
    {
        _ids = new UniqueIds(folder);
        _reader = reader;
        _batches = batches;
        _manifest = manifest;
    }

    /// <summary>Parses the next batch; null at the end of the source.</summary>
    public ParsedBatch? Next(CancellationToken stop)
    {
        if (_batches.Next() is not { } batch)
        {
            return null;
        }

        var parsed = new List<ParsedDocument>(batch.Documents.Count);
        foreach (var document in batch.Documents)
        {
            stop.ThrowIfCancellationRequested();
            parsed.Add(new ParsedDocument(document, _reader.Parse(document), DocumentPrint.Of(document)));
        }

        _turns.Take(batch.Number, () => Name(parsed), stop);
        return new ParsedBatch(
            batch.Number,
            [.. parsed.Select(static document => document.Article).OfType<Article>()],
            [.. parsed.Select(static document => document.Skipped).OfType<SkippedFile>()],
            parsed.Sum(static document => document.SourceBytes),
            batch.Documents[^1].BytesRead);
    }

    public void Dispose() => _ids.Dispose();

    // In turn, because the first of two that ask for an id gets it.
    private void Name(List<ParsedDocument> parsed)
    {
        foreach (var document in parsed)
        {
            document.Name(_ids);
            _manifest.Begin(ManifestFile.Of(document.Raw.File!));
            _manifest.Add(document.Entry);
        }
    }
}
