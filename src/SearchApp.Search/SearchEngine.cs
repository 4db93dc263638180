using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Highlighting;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Carries out requests on the segments of a snapshot, which must stay open meanwhile. Thread-safe.</summary>
internal sealed class SearchEngine
{
    private readonly ArticleIndex _index;
    private readonly ArticleRows _rows;
    private readonly Analyzer _words;
    private readonly RankingSettings _ranking;

    /// <summary>Searches an index.</summary>
    /// <param name="index">The segments.</param>
    /// <param name="ranking">Weights; null for the measured ones.</param>
    public SearchEngine(ArticleIndex index, RankingSettings? ranking = null)
    {
        _index = index;
        _rows = new ArticleRows(index);
        _words = KnownAnalyzers.SmartCn;
        _ranking = ranking ?? RankingSettings.Default;
    }

    /// <summary>Finds articles; the time taken is left to the caller.</summary>
    public SearchResponse Search(SearchRequest asked, CancellationToken cancellationToken)
    {
        var problems = new List<QueryProblem>();
        var request = RequestReader.Normalize(asked, problems);
        var built = Build(request);
        problems.AddRange(built.Reading.Problems);

        var matches = Collect(request, built, (int)Math.Min((long)request.Page * request.Size, _index.MaxDoc), cancellationToken);
        int pages = (int)Math.Max(1, (matches.Total + request.Size - 1) / request.Size);
        int page = Math.Min(request.Page, pages);
        var marks = new MarkFinder(built.Patterns);
        bool scored = SortOf(request, built) == SortOrder.Relevance;
        var hits = matches.Top.Descending().Skip((page - 1) * request.Size).Take(request.Size)
            .Select(key => _rows.Hit(HitKey.Document(key), scored ? HitKey.Score(key) : 0, marks));
        return new SearchResponse
        {
            Query = built.Reading with { Problems = problems },
            Total = matches.Total,
            Page = page,
            Size = request.Size,
            Hits = [.. hits],
            Facets = new FacetBuilder(_index.Columns, matches.Counts, request).Build(),
            LooserReadings = matches.Total > 0 ? [] : LooserReadings(asked, cancellationToken),
            Elapsed = TimeSpan.Zero,
        };
    }

    /// <summary>One article, or null.</summary>
    public Article? Find(string id) => _index.Find(id) is { } document ? _rows.Read(document) : null;

    /// <summary>Marks an article.</summary>
    public ArticleView Mark(Article article, string query)
    {
        var built = Build(new SearchRequest { Query = query });
        var marks = new MarkFinder(built.Patterns);
        return new ArticleView(
            article,
            Marked(article.Title, marks.InTitle),
            article.Subtitle is { } subtitle ? Marked(subtitle, marks.InTitle) : null,
            [.. article.Paragraphs.Select(paragraph => Marked(paragraph, marks.InBody))]);
    }

    /// <summary>What the index holds.</summary>
    public CollectionOverview Overview(string indexFolder, IndexSnapshot snapshot)
    {
        var everything = new SearchRequest();
        var matches = new MatchCollector(_index.Columns, new ArticleFilter(everything, _index.Columns), SortOrder.Newest, keep: 1);
        long quarantined = 0;
        var all = new Queries.MatchAllQuery().Bind(_index.Statistics, scores: false);
        foreach (var segment in _index.Segments)
        {
            matches.Collect(segment, all, hidden: null, CancellationToken.None);
            quarantined += CountLive(segment, ArticleIndex.Quarantined(segment));
        }

        var facets = new FacetBuilder(_index.Columns, matches.Counts, everything).Build();
        return new CollectionOverview
        {
            Path = indexFolder,
            Generation = snapshot.Generation,
            Documents = matches.Total,
            Segments = _index.Segments.Count,
            Bytes = snapshot.TotalBytes,
            Fields = snapshot.FieldNames,
            Undated = matches.Counts.Months[ValueSlots.Unknown],
            UnknownRegion = matches.Counts.Regions[ValueSlots.Unknown],
            Quarantined = quarantined,
            ByProvince = Known(facets, "region"),
            ByYear = Known(facets, "year"),
        };
    }

    private static List<FacetValue> Known(IReadOnlyList<Facet> facets, string name) =>
        [.. facets.Single(facet => facet.Name == name).Values.Where(value => value.Value != SearchRequest.UnknownValue)];

    private static long CountLive(SegmentView segment, DocIdSet? set)
    {
        long count = 0;
        for (int docId = set?.NextFrom(0) ?? int.MaxValue; docId != int.MaxValue; docId = set!.NextFrom(docId + 1))
        {
            count += segment.Reader.LiveDocs?.IsLive(docId) != false ? 1 : 0;
        }

        return count;
    }

    private static MarkedText Marked(string text, Func<string, List<PatternMatch>> find) => new(text, MarkFinder.Merge(find(text)));

    private static SortOrder SortOf(SearchRequest request, BuiltQuery built) =>
        built.IsEmpty && request.Sort == SortOrder.Relevance ? SortOrder.Newest : request.Sort;

    private BuiltQuery Build(SearchRequest request) =>
        QueryBuilder.Build(request.Query, _words, request.AsOf, _ranking, _index.HasCharacters);

    private MatchCollector Collect(SearchRequest request, BuiltQuery built, int keep, CancellationToken cancellationToken)
    {
        var sort = SortOf(request, built);
        var matches = new MatchCollector(
            _index.Columns, new ArticleFilter(request, _index.Columns), sort, Math.Max(keep, 1));
        var weight = built.Query.Bind(_index.Statistics, scores: sort == SortOrder.Relevance);
        foreach (var segment in _index.Segments)
        {
            matches.Collect(segment, weight, ArticleIndex.Quarantined(segment), cancellationToken);
        }

        return matches;
    }

    private List<LooserReading> LooserReadings(SearchRequest asked, CancellationToken cancellationToken)
    {
        var readings = new List<LooserReading>();
        foreach (var (description, looser) in LooserRequests.Of(asked))
        {
            var request = RequestReader.Normalize(looser, []);
            long total = Collect(request, Build(request), keep: 1, cancellationToken).Total;
            if (total > 0)
            {
                readings.Add(new LooserReading(description, looser, total));
            }
        }

        return readings;
    }
}
