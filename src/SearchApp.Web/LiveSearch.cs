using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web;

/// <summary>Searches the generation that is current, and changes to a new one without dropping a request.</summary>
/// <remarks>
/// The index folder is looked at when a request comes, at most once a second. Whoever notices a new generation opens it
/// beside the old one; requests under way keep the old one, which is closed by its last user.
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
    public IReadOnlyList<FacetValue> FindFacetValues(SearchRequest request, string facet, string text, int count) =>
        Use(searcher => searcher.FindFacetValues(request, facet, text, count));

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
                return TryAcquire(out _) ?? Swap(new SharedSearcher(ArticleSearcher.Open(_index)));
            }
        }

        // One request opens the new generation; the others go on with the old one meanwhile.
        if (stale && _opening.TryEnter())
        {
            try
            {
                Reopen(ready.Generation);
            }
            finally
            {
                _opening.Exit();
            }
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

    private void Reopen(string open)
    {
        try
        {
            if (CurrentGeneration() is { } current && current != open)
            {
                Swap(new SharedSearcher(ArticleSearcher.Open(_index))).Release();
                LogSwitched(_log, open, current);
            }
        }
        catch (SearchUnavailableException trouble)
        {
            LogKept(_log, open, trouble.Message);
        }
    }

    /// <summary>Puts a searcher in place and gives it to the caller, who releases it.</summary>
    private SharedSearcher Swap(SharedSearcher next)
    {
        lock (_gate)
        {
            _current?.Release();
            _current = next;
            _lookedAt = _clock.GetTimestamp();
            next.Acquire();
            next.Acquire();
        }

        _ = Task.Run(() => Warm(next));
        return next;
    }

    // What suggestions rest on is read once for each generation: better now than while somebody waits for the first of them.
    private static void Warm(SharedSearcher shared)
    {
        try
        {
            shared.Searcher.Suggest("一", 1);
        }
        catch (SearchUnavailableException)
        {
            // Whoever asks next is told the same.
        }
        finally
        {
            shared.Release();
        }
    }

    /// <summary>The generation that the folder names; null where it names none, as a bare Lucene directory.</summary>
    private string? CurrentGeneration()
    {
        try
        {
            return File.ReadAllText(Path.Combine(_index, "CURRENT")).Trim();
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
