using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Quoting;

/// <summary>Looks a quotation up: as it stands, else what is closest to it.</summary>
internal sealed class QuoteChecker
{
    private const int Shortest = 6;
    private const int MostSources = 10;
    private const int Candidates = 20;

    // Below this share of common pairs a text is not read, and below this likeness it is no source.
    private const float LeastCoverage = 0.4f;
    private const double LeastLikeness = 0.6;

    private readonly ArticleIndex _index;
    private readonly SearchEngine _engine;
    private readonly RankingSettings _ranking;
    private readonly ArticleRows _rows;

    /// <summary>Checks quotations in an index.</summary>
    public QuoteChecker(ArticleIndex index, SearchEngine engine, RankingSettings ranking)
    {
        _index = index;
        _engine = engine;
        _ranking = ranking;
        _rows = new ArticleRows(index);
    }

    /// <summary>Checks a quotation.</summary>
    /// <param name="text">Any text; the first <see cref="QuoteCheck.MaxLength"/> units count.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public QuoteCheck Check(string text, CancellationToken cancellationToken) => text.Length > QuoteCheck.MaxLength
        ? CheckWhole(text[..QuoteCheck.MaxLength], cancellationToken) with { IsCut = true }
        : CheckWhole(text, cancellationToken);

    private QuoteCheck CheckWhole(string quote, CancellationToken cancellationToken)
    {
        var chunk = TextChunk.Analyze(quote, _index.Words);
        if (chunk.Whole.Units.Count < Shortest || !_index.HasCharacters)
        {
            return new QuoteCheck(QuoteVerdict.TooShort, [], 0);
        }

        var terms = new TermQueries(_ranking);
        var exact = _engine.Run(
            terms.Phrase([chunk.Whole.Phrase()], slop: 0, TextScope.All), new SearchRequest(), SortOrder.Oldest, MostSources, counts: null,
            cancellationToken);
        if (exact.Total > 0)
        {
            return new QuoteCheck(QuoteVerdict.Exact, Sources(exact, quote), exact.Total);
        }

        var pairs = chunk.Whole.Units.Select(unit => unit.IsHan ? unit.Bigram : unit.Text).OfType<string>().Distinct(StringComparer.Ordinal);
        var evidence = new Queries.EvidenceQuery(
            [.. pairs.Select(pair => terms.Characters(pair, TextScope.All, []))], LeastCoverage, _ranking.K1);
        var near = _engine.Run(evidence, new SearchRequest(), SortOrder.Relevance, Candidates, counts: null, cancellationToken, onlyBest: true);
        QuoteSource[] sources =
            [.. Sources(near, quote).Where(source => source.Likeness >= LeastLikeness).OrderByDescending(source => source.Likeness).Take(MostSources)];
        return new QuoteCheck(sources.Length > 0 ? QuoteVerdict.Near : QuoteVerdict.NotHeld, sources, 0);
    }

    private List<QuoteSource> Sources(MatchCollector matches, string quote) =>
        [.. matches.Top.Descending().Select(key => Source(_index.Order.DocumentAt(HitKey.Place(key)), quote))];

    private QuoteSource Source(int document, string quote)
    {
        var (segment, docId) = _index.Locate(document);
        var member = _rows.Member(document, group: "");
        var inBody = QuoteAlignment.Find(quote, segment.Reader.StoredFields.ReadString(docId, ArticleSchema.Body) ?? "");
        var inTitle = inBody.Distance == 0 ? inBody : QuoteAlignment.Find(quote, member.Title);
        var (parts, passage, distance) = inTitle.Distance < inBody.Distance ? inTitle : inBody;
        int length = TextChunk.Analyze(quote, _index.Words).Whole.Text.Length;
        return new QuoteSource(
            member.Id, member.Title, member.Source, member.Date, member.Url, passage, Math.Max(0, 1 - ((double)distance / length)), parts);
    }
}
