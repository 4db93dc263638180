namespace SearchApp.Indexing.Building;

/// <summary>What a build has met so far. Thread-safe.</summary>
internal sealed class BuildCounts
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, List<SkippedFile>> _skipped = [];
    private readonly IProgress<IndexingProgress>? _progress;
    private readonly long _bytesTotal;
    private long _bytesRead;
    private long _skippedCount;

    /// <summary>Starts at nothing.</summary>
    /// <param name="bytesTotal">Bytes of the source.</param>
    /// <param name="progress">Told after each batch; may be null.</param>
    public BuildCounts(long bytesTotal, IProgress<IndexingProgress>? progress)
    {
        _bytesTotal = bytesTotal;
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

    /// <summary>Adds a batch.</summary>
    /// <param name="batch">The batch as it was read.</param>
    /// <param name="parsed">What became of its documents.</param>
    public void Add(RawBatch batch, IReadOnlyList<ParsedDocument> parsed)
    {
        IndexingProgress now;
        lock (_gate)
        {
            var skipped = new List<SkippedFile>();
            foreach (var document in parsed)
            {
                if (document.Article is { } article)
                {
                    Documents++;
                    Quarantined += article.Quarantined ? 1 : 0;
                    Undated += article.Published.Year is null ? 1 : 0;
                    UnknownRegion += article.Region.Code is null ? 1 : 0;
                    Repaired += article.Repair is { IsRepaired: true } ? 1 : 0;
                    SourceBytes += document.SourceBytes;
                }
                else
                {
                    skipped.Add(document.Skipped!);
                }
            }

            _skipped.Add(batch.Number, skipped);
            _skippedCount += skipped.Count;
            _bytesRead = Math.Max(_bytesRead, batch.Documents[^1].BytesRead);
            now = new IndexingProgress(Documents, _skippedCount, _bytesRead, _bytesTotal);
        }

        _progress?.Report(now);
    }
}
