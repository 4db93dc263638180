using SearchApp.Search;
using SearchApp.Search.Trends;

namespace SearchApp.Web;

/// <summary>Searches the generation that is current, and changes to a new one without dropping a request.</summary>
/// <remarks>
/// The index folder is looked at when a request comes, at most once a second. A new generation is opened and prepared beside the old
/// one, while requests go on with that; it is closed by its last user.
/// </remarks>
internal sealed partial class LiveSearch : IArticleSearch, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly string _index;
    private readonly TimeProvider _clock;
    private readonly ILogger<LiveSearch> _log;
    private readonly Lock _gate = new();
    private readonly Lock _openingFirst = new();
    private readonly AsyncLocal<Preparation?> _preparation = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly CancellationToken _closed;
    private SharedSearcher? _current;
    private long _lookedAt;
    private bool _looking;
    private bool _disposed;

    // What was said last of a generation that waits; touched by the one task that looks.
    private string? _told;

    /// <summary>Names the index; nothing is opened yet.</summary>
    public LiveSearch(string index, TimeProvider clock, ILogger<LiveSearch> log)
    {
        _index = index;
        _clock = clock;
        _log = log;
        _closed = _closing.Token;
    }

    /// <summary>What is to be done about a change of the generation; null for nothing.</summary>
    public IGenerationChange? Change { get; set; }

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
        _closing.Cancel();
        _closing.Dispose();
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
        if (_preparation.Value?.Next is { } next)
        {
            next.Acquire();
            return next;
        }

        var ready = TryAcquire(out bool stale);
        if (ready is null)
        {
            lock (_openingFirst)
            {
                return TryAcquire(out _) ?? OpenFirst();
            }
        }

        if (stale)
        {
            // Behind the requests, which go on with the old generation until the new one is open and warm, and as none of them.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(LookAsync);
            }
        }

        return ready;
    }

    private SharedSearcher? TryAcquire(out bool stale)
    {
        lock (_gate)
        {
            stale = _current is not null && !_looking && _clock.GetElapsedTime(_lookedAt) >= LookEvery;
            if (stale)
            {
                _looking = true;
                _lookedAt = _clock.GetTimestamp();
            }

            _current?.Acquire();
            return _current;
        }
    }

    private SharedSearcher OpenFirst()
    {
        _lookedAt = _clock.GetTimestamp();
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

    private async Task LookAsync()
    {
        string old = "";
        try
        {
            old = State ?? "";
            if (CurrentState() is { } current && current != old)
            {
                var next = new SharedSearcher(ArticleSearcher.Open(_index));
                await PrepareAsync(next);
                if (!Put(next))
                {
                    return;
                }

                LogSwitched(_log, Name(old), next.Generation);
                await (Change?.RetireAsync(old) ?? Task.CompletedTask);
            }

            _told = null;
        }
        catch (Exception trouble) when (trouble is SearchUnavailableException or IOException or UnauthorizedAccessException)
        {
            if (IsNews(old, trouble))
            {
                LogKept(_log, Name(old), trouble.Message);
            }
        }
#pragma warning disable CA1031 // Nobody waits for this task: what is not logged here is lost.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            if (IsNews(old, trouble))
            {
                LogFailed(_log, trouble, Name(old));
            }
        }
        finally
        {
            lock (_gate)
            {
                _looking = false;
            }
        }
    }

    // Looked at every second, a waiting generation would else fill the log with one line.
    private bool IsNews(string old, Exception trouble)
    {
        string told = $"{old}: {trouble.Message}";
        bool isNews = told != _told;
        _told = told;
        return isNews;
    }

    // Asynchronous, so that the next generation is searched within this call alone.
    private async Task PrepareAsync(SharedSearcher next)
    {
        var preparation = new Preparation { Next = next };
        _preparation.Value = preparation;
        try
        {
            Warm(next.Searcher);
            await (Change?.PrepareAsync(_closed) ?? Task.CompletedTask);
        }
#pragma warning disable CA1031 // Whatever happens to what is only there to be quick, the next generation serves.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            LogUnprepared(_log, trouble, next.Generation);
        }
        finally
        {
            // What was started meanwhile and goes on searches as everybody does.
            preparation.Next = null;
        }
    }

    private static string Name(string state) => state.Split('.')[0];

    private string? State
    {
        get
        {
            lock (_gate)
            {
                return _current?.State;
            }
        }
    }

    // False when the site is closed, and with it the generation.
    private bool Put(SharedSearcher next)
    {
        lock (_gate)
        {
            if (_disposed)
            {
                next.Release();
                return false;
            }

            _current?.Release();
            _current = next;
            return true;
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

    /// <summary>The <see cref="CollectionOverview.State"/> of the generation that the folder names; null where it names none, as a bare Lucene directory.</summary>
    /// <exception cref="SearchUnavailableException">It may not be read.</exception>
    private string? CurrentState()
    {
        try
        {
            string file = Path.Combine(_index, "CURRENT");
            var switchedAt = new DateTimeOffset(File.GetLastWriteTimeUtc(file), TimeSpan.Zero);
            return CollectionOverview.StateOf(File.ReadAllText(file).Split(' ', '\n')[0], switchedAt);
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException trouble)
        {
            throw new SearchUnavailableException(
                UnavailableReason.Unreadable, $"{trouble.Message} Let the user {Environment.UserName} read the index folder and everything in it.", trouble);
        }
    }

    [LoggerMessage(LogLevel.Information, "Changed from generation {Old} to {New}.")]
    private static partial void LogSwitched(ILogger logger, string old, string @new);

    [LoggerMessage(LogLevel.Warning, "Generation {Old} stays in use, because the new one cannot be opened: {Reason}")]
    private static partial void LogKept(ILogger logger, string old, string reason);

    [LoggerMessage(LogLevel.Error, "Generation {Old} stays in use, because looking for a new one failed.")]
    private static partial void LogFailed(ILogger logger, Exception trouble, string old);

    [LoggerMessage(LogLevel.Error, "Generation {Next} serves unprepared, because preparing it failed.")]
    private static partial void LogUnprepared(ILogger logger, Exception trouble, string next);

    private sealed class Preparation
    {
        public SharedSearcher? Next { get; set; }
    }
}
