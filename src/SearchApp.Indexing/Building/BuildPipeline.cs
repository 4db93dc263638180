using System.Runtime.ExceptionServices;
using SearchApp.Corpus;
using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Building;

/// <summary>Raw documents in, segments out, on as many threads as asked for.</summary>
/// <remarks>
/// Every worker does the whole way: it takes a batch from the source (in turn), parses, names the articles (in turn), inverts,
/// and, when its batch was the last that a segment was waiting for, writes that segment while the others go on. There are no
/// queues, so memory is bounded by what the workers hold and one segment. Bytes depend on the source alone.
/// </remarks>
internal sealed class BuildPipeline
{
    /// <summary>Memory that a segment's batches may fill before it is written.</summary>
    private const long BytesPerSegment = 96L << 20;

    private readonly IndexDirectory _directory;
    private readonly ArticleReader _reader;
    private readonly ArticleFields _fields;
    private readonly BatchReader _batches;
    private readonly BuildCounts _counts;
    private readonly FirstIndexed _stamps;
    private readonly IReadOnlyList<FieldInfo> _fieldInfos;
    private readonly ManifestWriter _manifest;
    private readonly BatchTurns _turns = new();
    private readonly UniqueIds _ids = new();
    private readonly SegmentAssembler _assembler = new(BytesPerSegment);
    private readonly SortedDictionary<int, SegmentInfo> _segments = [];

    public BuildPipeline(
        IndexDirectory directory, ArticleReader reader, ArticleFields fields, BatchReader batches, BuildCounts counts, FirstIndexed stamps,
        ManifestWriter manifest)
    {
        _directory = directory;
        _reader = reader;
        _fields = fields;
        _batches = batches;
        _counts = counts;
        _stamps = stamps;
        _manifest = manifest;
        _fieldInfos = [.. fields.All.Select(static field => field.Info)];
    }

    /// <summary>Builds all segments.</summary>
    /// <param name="jobs">Number of threads.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>The segments in document order.</returns>
    public IReadOnlyList<SegmentInfo> Run(int jobs, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = new Task[jobs];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Factory.StartNew(
                () => Work(stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        WaitForAll(workers);
        cancellation.ThrowIfCancellationRequested();
        if (_assembler.TakeRest() is { } rest)
        {
            Write(rest);
        }

        return [.. _segments.Values];
    }

    // A failing worker stops the others.
    private void Work(CancellationTokenSource stop)
    {
        try
        {
            var inverter = new DocumentInverter(_fields.All);
            while (!stop.IsCancellationRequested && _batches.Next() is { } batch)
            {
                foreach (var plan in _assembler.Add(batch.Number, Invert(batch, inverter, stop.Token)))
                {
                    Write(plan);
                }
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    // Throws what the first failing worker threw; that others were stopped for it is not the news.
    private static void WaitForAll(Task[] workers)
    {
        try
        {
            Task.WaitAll(workers);
        }
        catch (AggregateException failures)
        {
            var first = failures.InnerExceptions.FirstOrDefault(static failure => failure is not OperationCanceledException);
            if (first is not null)
            {
                ExceptionDispatchInfo.Throw(first);
            }
        }
    }

    private InvertedBatch Invert(RawBatch batch, DocumentInverter inverter, CancellationToken stop)
    {
        var parsed = new List<ParsedDocument>(batch.Documents.Count);
        foreach (var document in batch.Documents)
        {
            stop.ThrowIfCancellationRequested();
            parsed.Add(new ParsedDocument(document, _reader.Parse(document), DocumentPrint.Of(document)));
        }

        _turns.Take(batch.Number, () => Name(parsed), stop);
        foreach (var document in parsed)
        {
            if (document.Article is { } article)
            {
                inverter.Add(ArticleDocument.Make(article, _stamps.Of(article.Id.Value), _fields));
            }
        }

        var inverted = inverter.Finish();
        _counts.Add(batch, parsed);
        return inverted;
    }

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

    private void Write(SegmentPlan plan)
    {
        var segment = SegmentWriter.Write(
            _directory, SegmentFileNames.Segment(plan.Number), _fieldInfos, plan.Batches, SegmentInfoFormat.FlushOrigin);
        lock (_segments)
        {
            _segments.Add(plan.Number, segment);
        }
    }
}
