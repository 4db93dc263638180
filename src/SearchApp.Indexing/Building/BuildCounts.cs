namespace SearchApp.Indexing.Building;

/// <summary>What a build has met so far. Thread-safe.</summary>
internal sealed class BuildCounts
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, IReadOnlyList<SkippedFile>> _skipped = [];
    private readonly IProgress<IndexingProgress>? _progress;
    private readonly long _bytesTotal;
    private readonly bool _surveys;
    private long _bytesSurveyed;
    private long _bytesRead;
    private long _skippedCount;

    /// <summary>Starts at nothing.</summary>
    /// <param name="bytesTotal">Bytes of the source.</param>
    /// <param name="surveys">Whether the source is surveyed before it is indexed.</param>
    /// <param name="progress">Told after each batch; may be null.</param>
    public BuildCounts(long bytesTotal, bool surveys, IProgress<IndexingProgress>? progress)
    {
        _bytesTotal = bytesTotal;
        _surveys = surveys;
        _progress = progress;
    }

    public long Documents { get; private set; }

    public long Quarantined { get; private set; }

    public long Undated { get; private set; }

    public long UnknownRegion { get; private set; }

    public long Repaired { get; private set; }

    public long SourceBytes { get; private set; }

    /// <summary>All skipped documents in the order of the source.</summary>
    public IReadOnlyList<SkippedFile> Skipped => [.. _skipped.Values.SelectMany(static batch => batch)];

    /// <summary>Notes how far the survey has come.</summary>
    /// <param name="bytesRead">Bytes of the source read so far.</param>
    public void Surveyed(long bytesRead)
    {
        IndexingProgress now;
        lock (_gate)
        {
            _bytesSurveyed = Math.Max(_bytesSurveyed, bytesRead);
            now = Now();
        }

        _progress?.Report(now);
    }

    /// <summary>Adds a batch.</summary>
    public void Add(ParsedBatch batch)
    {
        IndexingProgress now;
        lock (_gate)
        {
            foreach (var article in batch.Articles)
            {
                Quarantined += article.Quarantined ? 1 : 0;
                Undated += article.Published.Year is null ? 1 : 0;
                UnknownRegion += article.Region.Code is null ? 1 : 0;
                Repaired += article.Repair is { IsRepaired: true } ? 1 : 0;
            }

            Documents += batch.Articles.Count;
            SourceBytes += batch.SourceBytes;
            _skipped.Add(batch.Number, batch.Skipped);
            _skippedCount += batch.Skipped.Count;
            _bytesRead = Math.Max(_bytesRead, batch.BytesRead);
            now = Now();
        }

        _progress?.Report(now);
    }

    // A source that is surveyed goes by twice; each time is half of the way.
    private IndexingProgress Now() =>
        new(Documents, _skippedCount, _surveys ? (_bytesSurveyed + _bytesRead) / 2 : _bytesRead, _bytesTotal);
}
