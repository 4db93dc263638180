using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.Highlighting;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Quoting;

/// <summary>Finds articles about the same things: those that hold the words which set an article apart from the others.</summary>
internal sealed class SimilarFinder
{
    private const int MostTerms = 25;
    private const int TextRead = 4000;
    private const int TitleCounts = 3;
    private const float LeastCoverage = 0.25f;

    // Measured over short articles: chance neighbours lie below the first, long laws and reports that hold any words below the second.
    private const double LeastLikeness = 0.2;
    private const double LeastLikenessOfFarLonger = 0.3;
    private const int FarLonger = 20;
    private const double SameEventLikeness = 0.5;
    private const int SameEventDays = 3;

    private readonly ArticleIndex _index;
    private readonly SearchEngine _engine;
    private readonly RankingSettings _ranking;

    /// <summary>Searches an index.</summary>
    public SimilarFinder(ArticleIndex index, SearchEngine engine, RankingSettings ranking)
    {
        _index = index;
        _engine = engine;
        _ranking = ranking;
    }

    /// <summary>Finds articles.</summary>
    /// <param name="article">The article to compare with; it and those that repeat it are left out.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public IReadOnlyList<SimilarArticle> Find(Article article, int count, CancellationToken cancellationToken)
    {
        var terms = new TermQueries(_ranking);
        var query = new Queries.EvidenceQuery(
            [.. Distinctive(article).Select(term => terms.Word(term, TextScope.All, []))], LeastCoverage, _ranking.K1);
        if (query.Terms.Count < 2)
        {
            return [];
        }

        // Twice as many as asked for: some are left out below.
        var matches = _engine.Run(
            query, new SearchRequest(), SortOrder.Relevance, (2 * count) + 1, counts: null, cancellationToken, collapse: true, onlyBest: true);
        var nothing = new MarkFinder([]);
        var hits = matches.Top.Descending().Select(key => _engine.Row(key, nothing)).ToList();
        double full = hits.Count == 0 ? 1 : hits[0].Score;
        return [.. hits.Where(hit => hit.Id != article.Id.Value && (hit.RepostOf is null || hit.RepostOf != article.Repost?.Value))
            .Select(hit => Similar(hit, hit.Score / full, article))
            .Where(similar => IsAlike(similar, article))
            .Take(count)];
    }

    private bool IsAlike(SimilarArticle similar, Article article) =>
        similar.Likeness >= LeastLikenessOfFarLonger
        || (similar.Likeness >= LeastLikeness
            && _engine.Find(similar.Hit.Id)!.Body.Length <= Math.Max(TextRead, FarLonger * article.Body.Length));

    private static SimilarArticle Similar(ArticleHit hit, double likeness, Article article)
    {
        bool isNear = Day(hit.Date) is { } day && Day(article.Published.ToString()) is { } own &&
            Math.Abs(day.DayNumber - own.DayNumber) <= SameEventDays;
        return new SimilarArticle(hit, likeness, isNear && likeness >= SameEventLikeness);
    }

    private static DateOnly? Day(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day : null;

    // Words of two characters and more by frequency here and rarity elsewhere. A word of no other article finds nothing,
    // one of every tenth article says nothing and costs most.
    private List<string> Distinctive(Article article)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(article.Title, TitleCounts);
        Count(article.Body.Length > TextRead ? article.Body[..TextRead] : article.Body, 1);
        long documents = Math.Max(1, _index.Statistics.Field(ArticleSchema.Body).Documents);
        return [.. frequencies
            .Select(term => (Term: term.Key, Tf: term.Value, Df: _index.Statistics.Term(ArticleSchema.Body, term.Key).DocumentFrequency))
            .Where(term => term.Df > 1 && (term.Df < documents / 10 || documents < 100))
            .OrderByDescending(term => term.Tf / (1.0 + term.Tf) * Bm25.InverseDocumentFrequency(documents, term.Df))
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostTerms)
            .Select(term => term.Term)];

        void Count(string text, int weight)
        {
            foreach (var token in _index.Words.Analyze(text).Where(token => token.Term.Length > 1))
            {
                frequencies[token.Term] = frequencies.GetValueOrDefault(token.Term) + weight;
            }
        }
    }
}
