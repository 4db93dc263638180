using SearchApp.Indexing;
using SearchApp.Search.Collecting;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Queries;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.Measuring;

/// <summary>One variant of <see cref="QueryBenchmark"/>: what is done for each query.</summary>
internal sealed class BenchmarkJob
{
    private const int Size = 10;
    private const float Lucene = 1.2f;

    private static readonly IReadOnlyList<FieldWeight> InTitle = [new(ArticleSchema.Title, 1, 0.75f)];
    private static readonly IReadOnlyList<FieldWeight> InBody = [new(ArticleSchema.Body, 1, 0.75f)];

    private readonly ArticleIndex _index;
    private readonly SearchEngine _engine;
    private readonly string _variant;
    private readonly bool _wordsOnly;
    private readonly SearchRequest _filters;

    /// <summary>Prepares a variant.</summary>
    public BenchmarkJob(ArticleIndex index, string variant, bool wordsOnly)
    {
        _index = index;
        _engine = new SearchEngine(index);
        _variant = variant;
        _wordsOnly = wordsOnly;
        _filters = variant == "date"
            ? new SearchRequest { From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 12, 31) }
            : new SearchRequest();
    }

    /// <summary>Runs one query.</summary>
    /// <param name="text">The query.</param>
    /// <returns>Number of matches.</returns>
    public long Run(string text)
    {
        var (query, patterns) = _wordsOnly ? Words(text) : Product(text);
        var counts = _variant == "core" ? null : new FacetCounts(_index.Columns, _wordsOnly ? [FacetNames.Region] : null);
        var matches = _engine.Run(query, _filters, SortOrder.Relevance, Size, counts, CancellationToken.None, collapse: !_wordsOnly);
        if (counts is not null)
        {
            new FacetBuilder(_index.Columns, counts, _filters).Build();
        }

        if (_variant is not ("core" or "corefacet"))
        {
            var marks = new MarkFinder(patterns);
            foreach (ulong key in matches.Top.Descending())
            {
                _engine.Row(key, marks);
            }
        }

        return matches.Total;
    }

    private (Query Query, IReadOnlyList<MarkPattern> Patterns) Product(string text)
    {
        string query = _variant == "phrase" ? string.Join(' ', Parts(text).Select(part => $"\"{part}\"")) : text;
        var built = _engine.Read(new SearchRequest { Query = query }, CancellationToken.None);
        return (built.Query, built.Patterns);
    }

    private static string[] Parts(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private (Query Query, IReadOnlyList<MarkPattern> Patterns) Words(string text)
    {
        var must = new List<Query>();
        var patterns = new List<MarkPattern>();
        foreach (string part in Parts(text))
        {
            var tokens = _index.Words.Analyze(part);
            patterns.AddRange(tokens.Select(token => new MarkPattern([token.Term], IsPrefix: false, TextScope.All)));
            if (_variant == "phrase" && tokens.Count > 1)
            {
                PhrasePart[] phrase = [.. tokens.Select(token => new PhrasePart(token.Position, token.Term))];
                must.Add(TermQueries.Any([.. new[] { InTitle, InBody }.Select(f => new PhraseQuery(f[0], [phrase], 0, Lucene, f == InTitle ? 3 : 1))]));
            }
            else
            {
                must.AddRange(tokens.Select(token =>
                    TermQueries.Any([new TermQuery(InTitle, token.Term, Lucene, Boost: 3), new TermQuery(InBody, token.Term, Lucene)])));
            }
        }

        return (new BooleanQuery { Must = must }, patterns);
    }
}
