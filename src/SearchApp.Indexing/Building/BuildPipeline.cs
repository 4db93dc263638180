using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Building;

/// <summary>Articles in, segments out, on as many threads as asked for.</summary>
/// <remarks>
/// Every worker does the whole way: it takes the next batch of articles (in turn), inverts,
/// and, when its batch was the last that a segment was waiting for, writes that segment while the others go on. There are no
/// queues, so memory is bounded by what the workers hold and one segment. Bytes depend on the source alone.
/// </remarks>
internal sealed class BuildPipeline
{
    /// <summary>Memory that a segment's batches may fill before it is written.</summary>
    private const long BytesPerSegment = 96L << 20;

    private readonly IndexDirectory _directory;
    private readonly ArticleFields _fields;
    private readonly Func<CancellationToken, ParsedBatch?> _next;
    private readonly BuildCounts _counts;
    private readonly FirstIndexed _stamps;
    private readonly IReadOnlyList<FieldInfo> _fieldInfos;
    private readonly SegmentAssembler _assembler = new(BytesPerSegment);
    private readonly SortedDictionary<int, SegmentInfo> _segments = [];

    /// <summary>Prepares a build.</summary>
    /// <param name="directory">Where segments go.</param>
    /// <param name="next">Gives the next batch of articles, or null at the end; called by all threads.</param>
    /// <param name="fields">The fields of the index.</param>
    /// <param name="counts">Counts what goes in.</param>
    /// <param name="stamps">When each article was first indexed.</param>
    public BuildPipeline(
        IndexDirectory directory, Func<CancellationToken, ParsedBatch?> next, ArticleFields fields, BuildCounts counts, FirstIndexed stamps)
    {
        _directory = directory;
        _fields = fields;
        _next = next;
        _counts = counts;
        _stamps = stamps;
        _fieldInfos = [.. fields.All.Select(static field => field.Info)];
    }

    /// <summary>Builds all segments.</summary>
    /// <param name="jobs">Number of threads.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <returns>The segments in document order.</returns>
    public IReadOnlyList<SegmentInfo> Run(int jobs, CancellationToken cancellation)
    {
        Workers.Run(jobs, Work, cancellation);
        if (_assembler.TakeRest() is { } rest)
        {
            Write(rest);
        }

        return [.. _segments.Values];
    }

    private void Work(CancellationToken stop)
    {
        var inverter = new DocumentInverter(_fields.All);
        while (!stop.IsCancellationRequested && _next(stop) is { } batch)
        {
            foreach (var plan in _assembler.Add(batch.Number, Invert(batch, inverter)))
            {
                Write(plan);
            }
        }
    }

    private InvertedBatch Invert(ParsedBatch batch, DocumentInverter inverter)
    {
        foreach (var article in batch.Articles)
        {
            inverter.Add(ArticleDocument.Make(article, _stamps.Of(article.Id.Value), _fields));
        }

        var inverted = inverter.Finish();
        _counts.Add(batch);
        return inverted;
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
