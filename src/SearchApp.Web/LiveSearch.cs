using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web;

/// <summary>Searches the generation that is current, and changes to a new one without dropping a request.</summary>
/// <remarks>
/// The index folder is looked at when a request comes, at most once a second. A new generation is opened and warmed beside the old
/// one, while requests go on with that; it is closed by its last user.
/// </remarks>
internal sealed partial class LiveSearch : IArticleSearch, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly string _index;
    private readonly TimeProvider _clock;
    private readonly ILogger<LiveSearch> _log;
    private readonly Lock _gate = new();
    private readonly Lock _opening = new();
    private SharedSearcher? _current;
    private long _lookedAt;
    private bool _disposed;

    /// <summary>Names the index; nothing is opened yet.</summary>
    public LiveSearch(string index, TimeProvider clock, ILogger<LiveSearch> log)
    {
        _index = index;
        _clock = clock;
        _log = log;
    }

    /// <inheritdoc/>
    public CollectionOverview Overview => Use(searcher => searcher.Overview);

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken) =>
        Use(searcher => searcher.Search(request, cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => Use(searcher => searcher.Suggest(typed, count));

    /// <inheritdoc/>
    public IReadOnlyList<FacetValue> FindFacetValues(
        SearchRequest request, string facet, string text, int count, CancellationToken cancellationToken) =>
        Use(searcher => searcher.FindFacetValues(request, facet, text, count, cancellationToken));

    /// <inheritdoc/>
    public TrendResponse Trend(TrendRequest request, CancellationToken cancellationToken) =>
        Use(searcher => searcher.Trend(request, cancellationToken));

    /// <inheritdoc/>
    public ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken) =>
        Use(searcher => searcher.Compare(request, cancellationToken));

    /// <inheritdoc/>
    public IReadOnlyList<RepostMember> Reposts(string group) => Use(searcher => searcher.Reposts(group));

    /// <inheritdoc/>
    public IReadOnlyList<SimilarArticle> Similar(string id, int count, CancellationToken cancellationToken) =>
        Use(searcher => searcher.Similar(id, count, cancellationToken)) ?? [];

    /// <inheritdoc/>
    public SearchExplanation? Explain(SearchRequest request, string id) => Use(searcher => searcher.Explain(request, id));

    /// <inheritdoc/>
    public QuoteCheck CheckQuote(string text, CancellationToken cancellationToken) =>
        Use(searcher => searcher.CheckQuote(text, cancellationToken));

    /// <inheritdoc/>
    public ArticleView? Read(string id, string query) => Use(searcher => searcher.Read(id, query));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _current?.Release();
            _current = null;
        }
    }

    private T Use<T>(Func<ArticleSearcher, T> ask)
    {
        var shared = Acquire();
        try
        {
            return ask(shared.Searcher);
        }
        finally
        {
            shared.Release();
        }
    }

    private SharedSearcher Acquire()
    {
        var ready = TryAcquire(out bool stale);
        if (ready is null)
        {
            lock (_opening)
            {
                return TryAcquire(out _) ?? OpenFirst();
            }
        }

        if (stale)
        {
            // Behind the requests, which go on with the old generation until the new one is open and warm.
            _ = Task.Run(Look);
        }

        return ready;
    }

    private SharedSearcher? TryAcquire(out bool stale)
    {
        lock (_gate)
        {
            stale = _current is not null && _clock.GetElapsedTime(_lookedAt) >= LookEvery;
            if (stale)
            {
                _lookedAt = _clock.GetTimestamp();
            }

            _current?.Acquire();
            return _current;
        }
    }

    private SharedSearcher OpenFirst()
    {
        var first = new SharedSearcher(ArticleSearcher.Open(_index));
        first.Acquire();
        first.Acquire();
        Put(first);
        _ = Task.Run(() =>
        {
            Warm(first.Searcher);
            first.Release();
        });
        return first;
    }

    private void Look()
    {
        if (!_opening.TryEnter())
        {
            return;
        }

        string old = Generation ?? "";
        try
        {
            if (CurrentGeneration() is { } current && current != old)
            {
                var next = new SharedSearcher(ArticleSearcher.Open(_index));
                Warm(next.Searcher);
                Put(next);
                LogSwitched(_log, old, current);
            }
        }
        catch (SearchUnavailableException trouble)
        {
            LogKept(_log, old, trouble.Message);
        }
        finally
        {
            _opening.Exit();
        }
    }

    private string? Generation
    {
        get
        {
            lock (_gate)
            {
                return _current?.Generation;
            }
        }
    }

    private void Put(SharedSearcher next)
    {
        lock (_gate)
        {
            if (_disposed)
            {
                next.Release();
                return;
            }

            _current?.Release();
            _current = next;
            _lookedAt = _clock.GetTimestamp();
        }
    }

    // What searches, counts and suggestions rest on is read once for each generation: better now than while somebody waits for it.
    private static void Warm(ArticleSearcher searcher)
    {
        try
        {
            _ = searcher.Overview;
            searcher.Search(new SearchRequest { Query = "一", Facets = FacetNames.All });
            searcher.Trend(new TrendRequest());
            searcher.Suggest("一", 1);
        }
        catch (SearchUnavailableException)
        {
            // Whoever asks next is told the same.
        }
    }

    /// <summary>The generation that the folder names; null where it names none, as a bare Lucene directory.</summary>
    private string? CurrentGeneration()
    {
        try
        {
            return File.ReadAllText(Path.Combine(_index, "CURRENT")).Split(' ', '\n')[0];
        }
        catch (IOException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "Changed from generation {Old} to {New}.")]
    private static partial void LogSwitched(ILogger logger, string old, string @new);

    [LoggerMessage(LogLevel.Warning, "Generation {Old} stays in use, because the new one cannot be opened: {Reason}")]
    private static partial void LogKept(ILogger logger, string old, string reason);
}
