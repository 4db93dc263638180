using SearchApp.Indexing;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;

namespace SearchApp.Search.QueryParsing;

/// <summary>Makes the queries for single terms and phrases over the article's text fields.</summary>
internal sealed class TermQueries
{
    // SmartCn's words of news.
    private const float WordsACharacter = 0.6f;

    private readonly RankingSettings _ranking;

    /// <summary>Uses settings.</summary>
    public TermQueries(RankingSettings ranking) => _ranking = ranking;

    /// <summary>A term of the word view.</summary>
    /// <param name="term">The term.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="alternatives">Phrases that count as the term.</param>
    /// <param name="times">How often the query has it.</param>
    public TermQuery Word(string term, TextScope scope, IReadOnlyList<AlternativePhrase> alternatives, int times = 1) =>
        new(Fields(scope, ArticleSchema.Body, ArticleSchema.Title), term, _ranking.K1, _ranking.WordBoost * _ranking.Repeated(times))
        {
            Alternatives = alternatives,
            PhraseFields = PhraseFields(scope),
        };

    /// <summary>A term of the character view.</summary>
    /// <param name="term">The term.</param>
    /// <param name="scope">Where to look.</param>
    /// <param name="alternatives">Phrases that count as the term.</param>
    /// <param name="times">How often the query has it.</param>
    public TermQuery Characters(string term, TextScope scope, IReadOnlyList<AlternativePhrase> alternatives, int times = 1) =>
        new(Fields(scope, ArticleSchema.BodyCharacters, ArticleSchema.TitleCharacters), term, _ranking.K1, _ranking.Repeated(times))
        {
            Alternatives = alternatives,
            PhraseFields = PhraseFields(scope),
        };

    /// <summary>A phrase that means the same as something asked for; a condition only.</summary>
    public static AlternativeQuery Alternative(AlternativePhrase phrase, TextScope scope) => new(PhraseFields(scope), phrase);

    /// <summary>Phrases of the character view near each other in one field; a condition only, with score 0.</summary>
    /// <param name="phrases">One exact phrase, or several.</param>
    /// <param name="slop">How far several may stand apart, in units.</param>
    /// <param name="scope">Where to look.</param>
    public Query Phrase(IReadOnlyList<IReadOnlyList<PhrasePart>> phrases, int slop, TextScope scope)
    {
        if (phrases is [[{ IsPrefix: false } only]])
        {
            return Condition(Characters(only.Term, scope, []));
        }

        var fields = Fields(scope, ArticleSchema.BodyCharacters, ArticleSchema.TitleCharacters);
        return phrases is [[{ IsPrefix: true } open]]
            ? Any([.. fields.Select(field => new PrefixQuery(field.Field, open.Term, Score: 0))])
            : Condition(Any([.. fields.Select(field => new PhraseQuery(field, phrases, slop, _ranking.K1))]));
    }

    /// <summary>Any of several queries.</summary>
    public static Query Any(IReadOnlyList<Query> queries) =>
        queries.Count == 1 ? queries[0] : new BooleanQuery { Should = queries, MinimumShouldMatch = 1 };

    private static ConstantScoreQuery Condition(Query query) => new(query, Score: 0);

    private static IReadOnlyList<string> PhraseFields(TextScope scope) => scope switch
    {
        TextScope.Title => [ArticleSchema.TitleCharacters],
        TextScope.Body => [ArticleSchema.BodyCharacters],
        _ => [ArticleSchema.BodyCharacters, ArticleSchema.TitleCharacters],
    };

    private IReadOnlyList<FieldWeight> Fields(TextScope scope, string body, string title)
    {
        var inBody = new FieldWeight(body, 1, _ranking.BodyB, _ranking.LongestAverage * (body == ArticleSchema.Body ? WordsACharacter : 1), _ranking.LengthSlack);
        var inTitle = new FieldWeight(title, _ranking.TitleWeight, _ranking.TitleB);
        return scope switch
        {
            TextScope.Title => [inTitle],
            TextScope.Body => [inBody],
            _ => [inBody, inTitle],
        };
    }
}
