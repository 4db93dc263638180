using SearchApp.Analysis;

namespace SearchApp.Indexing.Building;

/// <summary>When each article was first indexed: what the generation before says, else now. Thread-safe.</summary>
internal sealed class FirstIndexed : IDisposable
{
    private readonly IndexSnapshot? _before;
    private readonly long _now;
    private long _known;

    private FirstIndexed(IndexSnapshot? before, DateTimeOffset now)
    {
        _before = before;
        _now = now.ToUnixTimeSeconds();
    }

    /// <summary>Opens the generation before; one that cannot be read has nothing to say.</summary>
    /// <param name="folder">Its folder, or null when there is none.</param>
    /// <param name="now">The stamp of articles that are new.</param>
    public static FirstIndexed Open(string? folder, DateTimeOffset now)
    {
        try
        {
            return new FirstIndexed(folder is null ? null : IndexSnapshot.Open(folder), now);
        }
        catch (Exception e) when (e is CorruptIndexException or UnsupportedIndexException or IndexNotFoundException)
        {
            // A rebuild is the remedy for just that.
            return new FirstIndexed(null, now);
        }
    }

    /// <summary>The day that stands for today as a moment, else the clock's.</summary>
    public static DateTimeOffset Now(DateOnly? asOf, TimeProvider time) =>
        asOf is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : time.GetUtcNow();

    /// <summary>The words that the generation before kept whole; null when there is none.</summary>
    public UserDictionary? DictionaryBefore => _before?.Dictionary;

    /// <summary>How many stamps <see cref="Of"/> has given that are of old.</summary>
    public long Known => Volatile.Read(ref _known);

    /// <summary>The stamp of an article, in seconds since 1970.</summary>
    /// <param name="id">Its id.</param>
    public long Of(string id)
    {
        if (Find(id) is not { } stamp)
        {
            return _now;
        }

        Interlocked.Increment(ref _known);
        return stamp;
    }

    /// <summary>The stamp of an article that the generation before holds; null for a new one.</summary>
    /// <param name="id">Its id.</param>
    public long? Find(string id)
    {
        if (_before is null || ArticleLookup.Find(_before, id) is not { } found)
        {
            return null;
        }

        return found.Segment.Numeric(ArticleSchema.FirstIndexed) is { } stamps && stamps.Has(found.Doc) ? stamps.Get(found.Doc) : _now;
    }

    public void Dispose() => _before?.Dispose();
}
