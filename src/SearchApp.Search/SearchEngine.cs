using System.Diagnostics;
using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Queries;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Quoting;
using SearchApp.Search.Scoring;
using SearchApp.Search.Suggesting;
using SearchApp.Search.Synonyms;

namespace SearchApp.Search;

/// <summary>Carries out requests on the segments of a snapshot, which must stay open meanwhile. Thread-safe.</summary>
internal sealed class SearchEngine
{
    private readonly ArticleIndex _index;
    private readonly ArticleRows _rows;
    private readonly Suggester _suggester;
    private readonly RankingSettings _ranking;
    private readonly QueryReader _reader;
    private readonly CollectionReader _queries;

    /// <summary>Searches an index.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="ranking">Weights; null for the measured ones.</param>
    /// <param name="synonyms">Words that mean the same; null for the shipped ones.</param>
    public SearchEngine(ArticleIndex index, RankingSettings? ranking = null, SynonymTable? synonyms = null)
    {
        _index = index;
        _rows = new ArticleRows(index);
        _suggester = new Suggester(index, _rows);
        _ranking = (ranking ?? RankingSettings.Default).For(index.AverageLength);
        _reader = new QueryReader(index.Words, _ranking, index.HasCharacters, synonyms ?? SynonymTable.Shipped);
        _queries = new CollectionReader(index, _reader);
    }

    /// <summary>Finds articles; the time taken is left to the caller.</summary>
    public SearchResponse Search(SearchRequest asked, CancellationToken cancellationToken)
    {
        long at = Stopwatch.GetTimestamp();
        var problems = new List<QueryProblem>();
        var request = RequestReader.Normalize(asked, problems);
        var written = _queries.AsWritten(request);
        at = SearchStages.End("parse", at);

        var (built, matches) = _queries.Walk(
            written, request, query => Collect(request, query, new FacetCounts(_index.Columns, request.Facets), cancellationToken), cancellationToken);
        problems.AddRange(built.Reading.Problems);
        var page = ResultPage.Of(request, matches.HitTotal, _ranking.Rescored);
        var marks = new MarkFinder(built.Patterns);
        bool scored = IsScored(SortOf(request, built));
        ulong[] keys = [.. Best(matches, scored && page.Below is null ? Reranker(built) : null).Skip(page.Skip).Take(request.Size)];
        at = SearchStages.End("search", at);
        ArticleHit[] hits = [.. keys.Select(key => Hit(key, scored, marks, matches))];
        at = SearchStages.End("highlight", at);
        var facets = new FacetBuilder(_index.Columns, matches.Counts!, request).Build();
        SearchStages.End("facets", at);
        return new SearchResponse
        {
            Query = built.Reading with { Problems = problems },
            Total = matches.Total,
            HitTotal = matches.HitTotal,
            Page = page.Number,
            Size = request.Size,
            Hits = hits,
            Next = page.Next(keys, matches.HitTotal),
            Facets = facets,
            LooserReadings = matches.Total > 0 ? [] : LooserReadings(asked, cancellationToken),
            DidYouMean = DidYouMean(request, built, matches.Total, cancellationToken),
            Holdings = matches.Total == 0 && LooserRequests.PlaceAndTime(asked) is { } held
                ? new Holdings(held, Count(held, cancellationToken))
                : null,
            Elapsed = TimeSpan.Zero,
        };
    }

    /// <summary>The ids that the ranked reading of a text finds, best first: no filter, no quarantine, no operators.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<string> Ranked(string text, TextScope scope, int count)
    {
        var texts = new TextQueries(_index.Words, _ranking, _index.HasCharacters, _reader.Synonyms, ofPlace: false, [], ReadingWords.Simplified);
        var query = texts.Related(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), coverage: 0, scope);
        if (query is null)
        {
            return [];
        }

        var matches = Run(query.Query, new SearchRequest(), SortOrder.Relevance, count, counts: null, CancellationToken.None, onlyBest: true);
        var reranker = Scoring.Reranker.Of(_index, texts.SecondLook, texts.Clues, _ranking);
        return [.. Best(matches, reranker).Take(count).Select(key => _rows.Id(Document(key)))];
    }

    /// <summary>The values of one facet that contain a text.</summary>
    /// <param name="asked">The search whose articles are counted.</param>
    /// <param name="facet">One of <see cref="FacetNames"/>.</param>
    /// <param name="text">In either script; empty for all values.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the count.</param>
    public IReadOnlyList<FacetValue> FindFacetValues(SearchRequest asked, string facet, string text, int count, CancellationToken cancellationToken)
    {
        var request = RequestReader.Normalize(asked, []);
        var counts = Count(request, [facet], cancellationToken).Counts!;
        string wanted = Folding.Fold(text.Trim());
        return new FacetBuilder(_index.Columns, counts, request).Find(
            facet, label => Folding.Fold(label).Contains(wanted, StringComparison.Ordinal), count);
    }

    /// <summary>Completions of a query.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int count) => _suggester.Complete(typed, count);

    /// <summary>One article, or null.</summary>
    public Article? Find(string id) => _index.Find(id) is { } document ? _rows.Read(document) : null;

    /// <summary>Why a search finds an article or does not; null when the index does not hold it.</summary>
    /// <param name="asked">The search; an order that has no scores is taken for relevance.</param>
    /// <param name="id">The article's id.</param>
    /// <param name="cancellationToken">Stops the search that tells whether the article is among the best.</param>
    public SearchExplanation? Explain(SearchRequest asked, string id, CancellationToken cancellationToken)
    {
        var request = RequestReader.Normalize(asked with { Sort = IsScored(asked.Sort) ? asked.Sort : SortOrder.Relevance, Page = 1, After = null }, []);
        if (_index.Find(id) is not { } document)
        {
            return null;
        }

        var (built, matches) = _queries.Walk(
            _queries.AsWritten(request), request, query => Collect(request, query, counts: null, cancellationToken), cancellationToken);
        bool reranked = Array.Exists(Reranked(matches.Top.Descending()).ToArray(), key => Document(key) == document);
        return new Explainer(_index, Recency(request)).Explain(built, request, document, Reranker(built), reranked);
    }

    /// <summary>Marks an article.</summary>
    public ArticleView Mark(Article article, string query)
    {
        var marks = new MarkFinder(_queries.AsWritten(new SearchRequest { Query = query }).Patterns);
        var facts = new ArticleFacts(article.Published.Year ?? 0, article.Script == TextScript.Traditional);
        return new ArticleView(
            article,
            Marked(article.Title, text => marks.InTitle(text, facts)),
            article.Subtitle is { } subtitle ? Marked(subtitle, text => marks.InTitle(text, facts)) : null,
            [.. article.Paragraphs.Select(paragraph => Marked(paragraph, text => marks.InBody(text, facts)))]);
    }

    /// <summary>Reads a request's query.</summary>
    public BuiltQuery Read(SearchRequest request, CancellationToken cancellationToken) => _queries.Read(request, cancellationToken);

    /// <summary>Walks the matches of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="request">The filters, normalised.</param>
    /// <param name="sort">Order of hits.</param>
    /// <param name="keep">How many hits to keep.</param>
    /// <param name="counts">Counts the facets, or null.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <param name="collapse">Whether one article stands for those that repeat it.</param>
    /// <param name="below">Keeps only hits whose key is smaller; all are counted.</param>
    /// <param name="onlyBest">Whether only the best by relevance are asked for, and no number of anything.</param>
    public MatchCollector Run(
        Query query, SearchRequest request, SortOrder sort, int keep, FacetCounts? counts, CancellationToken cancellationToken,
        bool collapse = false, ulong below = ulong.MaxValue, bool onlyBest = false)
    {
        var reposts = collapse && _index.Columns.Reposts is { } groups ? new RepostTally(groups) : null;
        var filter = new ArticleFilter(request, _index.Columns);
        var matches = new MatchCollector(
            _index.Columns, _index.Order, filter, sort, new TopKeys(Math.Clamp(keep, 1, Math.Max(_index.MaxDoc, 1)), below), counts, reposts,
            Recency(request), onlyBest);
        var weight = query.Bind(_index.Statistics, scores: IsScored(sort));
        foreach (var segment in _index.Segments)
        {
            matches.Collect(segment, weight, ArticleIndex.Hidden(segment, request.Quarantined), cancellationToken);
        }

        matches.Close();
        return matches;
    }

    /// <summary>A hit as a result list shows it.</summary>
    public ArticleHit Row(ulong key, MarkFinder marks) => _rows.Hit(Document(key), HitKey.Score(key), marks);

    private int Document(ulong key) => _index.Order.DocumentAt(HitKey.Place(key));

    /// <summary>Where a quotation stands.</summary>
    public QuoteCheck CheckQuote(string text, CancellationToken cancellationToken) =>
        new QuoteChecker(_index, this, _ranking).Check(text, cancellationToken);

    /// <summary>Articles about the same things; null when the index does not hold the article.</summary>
    public IReadOnlyList<SimilarArticle>? Similar(string id, int count, CancellationToken cancellationToken) =>
        Find(id) is { } article ? new SimilarFinder(_index, this, _ranking).Find(article, count, cancellationToken) : null;

    /// <summary>The articles that repeat one another, the first publisher's first, then by date; quarantined ones left out.</summary>
    /// <param name="group">The id of the first.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<RepostMember> Reposts(string group, int count)
    {
        var request = new SearchRequest();
        var matches = Run(
            new KeywordQuery(ArticleSchema.Repost, [group]), request, SortOrder.Oldest, count, counts: null, CancellationToken.None);
        return [.. matches.Top.Descending().Select(key => _rows.Member(Document(key), group)).OrderByDescending(member => member.IsFirst)];
    }

    private ArticleHit Hit(ulong key, bool scored, MarkFinder marks, MatchCollector matches)
    {
        var (segment, docId) = _index.Locate(Document(key));
        return _rows.Hit(Document(key), scored ? HitKey.Score(key) : 0, marks) with { Reposts = matches.Others(segment, docId) };
    }

    private static MarkedText Marked(string text, Func<string, List<PatternMatch>> find) => new(text, MarkFinder.Merge(find(text)));

    private static SortOrder SortOf(SearchRequest request, BuiltQuery built) =>
        built.IsEmpty && IsScored(request.Sort) ? SortOrder.Newest : request.Sort;

    private static bool IsScored(SortOrder sort) => sort is SortOrder.Relevance or SortOrder.Recent;

    private Recency? Recency(SearchRequest request) =>
        request.Sort == SortOrder.Recent ? new Recency(_index.Columns, _ranking, request.AsOf) : null;

    private Reranker? Reranker(BuiltQuery built) => Scoring.Reranker.Of(_index, built.SecondLook, built.Reading.Clues, _ranking);

    private MatchCollector Collect(SearchRequest request, BuiltQuery built, FacetCounts? counts, CancellationToken cancellationToken)
    {
        var page = ResultPage.Of(request, hitTotal: long.MaxValue, _ranking.Rescored);
        int keep = (int)Math.Min(page.Keep, Math.Max(_index.MaxDoc, _ranking.Rescored));
        bool collapse = request.Reposts == RepostDisplay.Collapse;
        return Run(
            built.Query, request, SortOf(request, built), keep, counts, cancellationToken, collapse, page.Below ?? ulong.MaxValue);
    }

    // The same hundred whatever the page, so that pages neither repeat nor miss a hit.
    private ulong[] Best(MatchCollector matches, Reranker? reranker)
    {
        ulong[] keys = matches.Top.Descending();
        if (reranker is null)
        {
            return keys;
        }

        var judged = Reranked(keys);
        judged.Sort((a, b) => Document(a).CompareTo(Document(b)));
        foreach (ref ulong key in judged)
        {
            int document = Document(key);
            var (segment, docId) = _index.Locate(document);
            key = HitKey.ByScore(HitKey.Score(key) + reranker.Score(segment, docId), HitKey.Place(key));
        }

        judged.Sort(static (a, b) => b.CompareTo(a));
        return keys;
    }

    private Span<ulong> Reranked(ulong[] keys) => keys.AsSpan(0, Math.Min(keys.Length, _ranking.Rescored));

    private long Count(SearchRequest asked, CancellationToken cancellationToken)
    {
        var request = RequestReader.Normalize(asked, []);
        return Count(request, facets: null, cancellationToken).Total;
    }

    // Each walk counts anew.
    private MatchCollector Count(SearchRequest request, IReadOnlyList<string>? facets, CancellationToken cancellationToken) => _queries.Walk(
        _queries.AsWritten(request),
        request,
        query => Run(
            query.Query, request, SortOrder.Newest, keep: 1, facets is null ? null : new FacetCounts(_index.Columns, facets), cancellationToken),
        cancellationToken).Matches;

    // A spelling is better when it finds more as it stands; articles related to some long text there are always.
    private DidYouMean? DidYouMean(SearchRequest request, BuiltQuery built, long total, CancellationToken cancellationToken)
    {
        long asWritten = built.Reading.RelatedNote is null ? total : 0;
        return asWritten > Respelling.FewHits || _index.MaxDoc == 0 || built.IsEmpty
            ? null
            : _suggester.Respell(request.Query, asWritten, text => CountAsWritten(request with { Query = text }, cancellationToken));
    }

    private long CountAsWritten(SearchRequest request, CancellationToken cancellationToken) =>
        Run(_queries.AsWritten(request).Query, request, SortOrder.Newest, keep: 1, counts: null, cancellationToken).Total;

    private List<LooserReading> LooserReadings(SearchRequest asked, CancellationToken cancellationToken)
    {
        var readings = new List<LooserReading>();
        foreach (var looser in LooserRequests.Of(asked, _index.Words))
        {
            long total = Count(looser.Request, cancellationToken);
            if (total > 0)
            {
                readings.Add(looser with { Total = total });
            }
        }

        return readings;
    }
}
