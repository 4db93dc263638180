using System.Diagnostics;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Synonyms;
using SearchApp.Search.Trends;

namespace SearchApp.Search;

/// <summary>The front door of search: finds articles in one unchanging view of an index. Thread-safe.</summary>
/// <remarks>
/// A rebuilt index is seen by opening it again. Disposing waits for nobody: searches that run still finish, later ones throw
/// <see cref="ObjectDisposedException"/>.
/// </remarks>
public sealed class ArticleSearcher : IDisposable
{
    private readonly IndexSnapshot _snapshot;
    private readonly SearchEngine _engine;
    private readonly TrendReader _trends;
    private readonly RegionComparer _comparer;
    private readonly Lazy<CollectionOverview> _overview;

    private ArticleSearcher(string indexFolder, DateTimeOffset? switchedAt, IndexSnapshot snapshot)
    {
        _snapshot = snapshot;
        var index = ArticleIndex.Of(snapshot);
        var synonyms = SynonymTable.Of(indexFolder);
        _engine = new SearchEngine(index, ranking: null, synonyms);
        _trends = new TrendReader(index, _engine);
        _comparer = new RegionComparer(index, _engine);
        _overview = new Lazy<CollectionOverview>(() =>
            OverviewReader.Read(indexFolder, snapshot, index) with { SwitchedAt = switchedAt, SynonymProblems = synonyms.Problems });
    }

    /// <summary>What the index holds.</summary>
    /// <exception cref="ObjectDisposedException">The searcher is closed.</exception>
    public CollectionOverview Overview
    {
        get
        {
            using var lease = _snapshot.Acquire();
            return _overview.Value;
        }
    }

    /// <summary>Publishes the histogram <c>searchapp.stage.duration</c> of the meter <c>SearchApp.Search</c> and times the stages of all searches, for the rest of the process.</summary>
    public static void PublishStages() => SearchStages.Publish();

    /// <summary>Loads what queries are read with whatever the index, which else the first search of a process does: tables of words, places and synonyms.</summary>
    public static void LoadTables() => QueryReader.LoadTables();

    /// <summary>Opens the newest generation of an index.</summary>
    /// <param name="indexFolder">The index folder, or a plain Lucene directory.</param>
    /// <exception cref="SearchUnavailableException">There is no index, or it cannot be read.</exception>
    public static ArticleSearcher Open(string indexFolder)
    {
        // Kept: later it is the time of another generation, which may be none that can be opened.
        var current = new FileInfo(Path.Combine(indexFolder, "CURRENT"));
        DateTimeOffset? switchedAt = current.Exists ? new DateTimeOffset(current.LastWriteTimeUtc, TimeSpan.Zero) : null;
        var snapshot = OpenSnapshot(indexFolder);
        try
        {
            return new ArticleSearcher(indexFolder, switchedAt, snapshot);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A table of synonyms beside the index, say.
            snapshot.Dispose();
            throw Unreadable(indexFolder, e);
        }
    }

    /// <summary>Finds articles.</summary>
    /// <param name="request">What is asked; no request is an error.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        long start = Stopwatch.GetTimestamp();
        var response = Leased(() => _engine.Search(request, cancellationToken));
        return response with { Elapsed = Stopwatch.GetElapsedTime(start) };
    }

    /// <summary>Looks for values of a facet, also those too rare for the list in a response.</summary>
    /// <param name="request">The search whose articles are counted; the facet's own selection is ignored.</param>
    /// <param name="facet">One of <see cref="FacetNames"/>; another gives nothing.</param>
    /// <param name="text">What the value's label contains, in either script; empty for any.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    /// <returns>Values of all levels, most articles first.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public IReadOnlyList<FacetValue> FindFacetValues(SearchRequest request, string facet, string text, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(facet);
        ArgumentNullException.ThrowIfNull(text);
        return Leased(() => _engine.FindFacetValues(request, facet, text, count, cancellationToken));
    }

    /// <summary>Counts the matches of queries over time.</summary>
    /// <param name="request">What to count; no request is an error.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public TrendResponse Trend(TrendRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Leased(() => _trends.Read(request, cancellationToken));
    }

    /// <summary>Compares what regions publish.</summary>
    /// <param name="request">Which; with fewer than two known regions, nothing is compared.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public ComparisonResponse Compare(ComparisonRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Leased(() => _comparer.Compare(request, cancellationToken));
    }

    /// <summary>Looks a quotation up: where it stands, or what is closest to it and how they differ; in either script.</summary>
    /// <param name="text">The quotation, at least six characters; the first 500 count.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public QuoteCheck CheckQuote(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Leased(() => _engine.CheckQuote(text, cancellationToken));
    }

    /// <summary>Articles about the same things as one, and other reports of the same event; its reposts left out.</summary>
    /// <param name="id">The article's <see cref="ArticleId"/>.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Most alike first; null when the index does not hold the article.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IReadOnlyList<SimilarArticle>? Similar(string id, int count = 10, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Leased(() => _engine.Similar(id, count, cancellationToken));
    }

    /// <summary>The articles that repeat one another: who published them, and when.</summary>
    /// <param name="group">What <see cref="ArticleHit.RepostOf"/> says.</param>
    /// <param name="count">How many at most.</param>
    /// <returns>The first publisher's first, then by date; empty when there is no such group.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    public IReadOnlyList<RepostMember> Reposts(string group, int count = 100)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Leased(() => _engine.Reposts(group, count));
    }

    /// <summary>What somebody who types may be about to ask, the likeliest first.</summary>
    /// <remarks>The first call reads the titles of the index, which takes up to a second for some hundred thousand articles.</remarks>
    /// <param name="typed">
    /// The text so far: at least one Han character of either script, or two letters of pinyin, in full or as initials (ymjz); the words
    /// before the last blank stay as they are.
    /// </param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Leased(() => _engine.Suggest(typed, count));
    }

    /// <summary>One article, quarantined or not.</summary>
    /// <param name="id">Its <see cref="ArticleId"/>.</param>
    /// <returns>Null when the index does not hold it.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    public Article? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Leased(() => _engine.Find(id));
    }

    /// <summary>One article with what a query matches in it.</summary>
    /// <param name="id">Its <see cref="ArticleId"/>.</param>
    /// <param name="query">A query text; empty for no marks.</param>
    /// <returns>Null when the index does not hold it.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    public ArticleView? Read(string id, string query)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(query);
        return Leased(() => _engine.Find(id) is { } article ? _engine.Mark(article, query) : null);
    }

    /// <summary>Why a search finds an article, or does not.</summary>
    /// <param name="request">The search.</param>
    /// <param name="id">The article's <see cref="ArticleId"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null when the index does not hold the article. An order without scores is taken for relevance.</returns>
    /// <exception cref="SearchUnavailableException">The index turned out to be damaged.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SearchExplanation? Explain(SearchRequest request, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(id);
        return Leased(() => _engine.Explain(request, id, cancellationToken));
    }

    /// <summary>Closes the index, at the latest when the last search has finished.</summary>
    public void Dispose() => _snapshot.Dispose();

    /// <summary>Opens an index, with the index's troubles in the words of the search.</summary>
    internal static IndexSnapshot OpenSnapshot(string indexFolder)
    {
        try
        {
            return IndexSnapshot.Open(indexFolder);
        }
        catch (IndexNotFoundException e)
        {
            throw new SearchUnavailableException(UnavailableReason.NoIndex, e.Message, e);
        }
        catch (UnsupportedIndexException e)
        {
            throw new SearchUnavailableException(UnavailableReason.OtherFormat, e.Message, e);
        }
        catch (CorruptIndexException e)
        {
            throw new SearchUnavailableException(UnavailableReason.Damaged, e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(indexFolder, e);
        }
    }

    private static SearchUnavailableException Unreadable(string indexFolder, Exception cause) => new(
        UnavailableReason.Unreadable,
        cause is UnauthorizedAccessException
            ? $"The user {Environment.UserName} may not read the index in {indexFolder}: {cause.Message} Let this user read the folder and everything in it."
            : $"The index in {indexFolder} cannot be read: {cause.Message.TrimEnd('.')}. Look after its disk and its permissions.",
        cause);

    private T Leased<T>(Func<T> work)
    {
        using var lease = _snapshot.Acquire();
        try
        {
            return work();
        }
        catch (CorruptIndexException e)
        {
            throw new SearchUnavailableException(UnavailableReason.Damaged, e.Message, e);
        }
    }
}
