using SearchApp.Search.Collecting;
using SearchApp.Search.Queries;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Reads queries in view of a collection: where none of its articles holds most of a long text, those related to it are found. Thread-safe.</summary>
/// <remarks>The reading depends on the query and the collection alone, not on filters, order or page, so that all numbers about a query agree.</remarks>
internal sealed class CollectionReader
{
    // A page of results asks several times about its query, and its next page once more.
    private const int Remembered = 512;

    private readonly ArticleIndex _index;
    private readonly QueryReader _asWritten;
    private readonly QueryReader _related;
    private readonly RecentlyUsed<bool> _held = new(Remembered);

    /// <summary>Reads the queries of an index.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="reader">How texts are read.</param>
    public CollectionReader(ArticleIndex index, QueryReader reader)
    {
        _index = index;
        _asWritten = reader;
        _related = reader with { Ranking = reader.Ranking with { Coverage = reader.Ranking.RelatedCoverage } };
    }

    /// <summary>Reads a query whatever the collection holds.</summary>
    public BuiltQuery AsWritten(SearchRequest request) => QueryBuilder.Build(request, _asWritten);

    /// <summary>Reads a query.</summary>
    /// <param name="request">The query; filters do not matter.</param>
    /// <param name="cancellationToken">Stops the look for an article that holds most of it.</param>
    public BuiltQuery Read(SearchRequest request, CancellationToken cancellationToken)
    {
        var written = AsWritten(request);
        return !written.HasLongText || _held.GetOrAdd(Key(request), () => IsHeld(written.Query, cancellationToken)) ? written : Related(request);
    }

    /// <summary>Reads a query and walks its matches. A walk that finds something spares the look for an article that holds most of it.</summary>
    /// <param name="written">The query <see cref="AsWritten"/>.</param>
    /// <param name="request">The query with its filters, normalised.</param>
    /// <param name="walk">Walks all matches that pass the filters; called again where the query is read otherwise, and then the first result is dropped.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    public (BuiltQuery Built, MatchCollector Matches) Walk(
        BuiltQuery written, SearchRequest request, Func<BuiltQuery, MatchCollector> walk, CancellationToken cancellationToken)
    {
        MatchCollector? matches = null;
        if (!written.HasLongText || _held.GetOrAdd(Key(request), WalkAndLook))
        {
            return (written, matches ?? walk(written));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var related = Related(request);
        return (related, walk(related));

        bool WalkAndLook()
        {
            matches = walk(written);
            bool isPart = request.Quarantined || !new ArticleFilter(request, _index.Columns).IsEmpty;
            return (matches.Total > 0 && !request.Quarantined) || (isPart && IsHeld(written.Query, cancellationToken));
        }
    }

    private BuiltQuery Related(SearchRequest request)
    {
        var built = QueryBuilder.Build(request, _related);
        return built with { Reading = built.Reading with { RelatedNote = (request.Words ?? ReadingWords.Simplified).RelatedNote } };
    }

    private bool IsHeld(Query query, CancellationToken cancellationToken) =>
        new MatchWalk(_index, new SearchRequest()).Any(query, cancellationToken);

    // What decides which articles a query matches; its text comes last, as it may hold anything.
    private static string Key(SearchRequest request) => $"{request.Synonyms} {request.OfPlace} {request.AsOf:O} {request.Query}";
}
