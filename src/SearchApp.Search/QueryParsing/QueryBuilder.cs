using SearchApp.Indexing;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Queries;
using SearchApp.Search.Scoring;
using SearchApp.Search.Synonyms;

namespace SearchApp.Search.QueryParsing;

/// <summary>Turns a query text into a query, its reading in words, its problems, and what to mark. Never fails.</summary>
internal sealed class QueryBuilder
{
    private readonly List<QueryProblem> _problems = [];
    private readonly List<MarkPattern> _patterns = [];
    private readonly TextQueries _texts;
    private readonly FilterQueries _filters;
    private readonly RankingSettings _ranking;
    private readonly ReadingWords _language;

    private QueryBuilder(QueryReader reader, SearchRequest request, ReadingWords language)
    {
        _texts = new TextQueries(
            reader.Words, reader.Ranking, reader.HasCharacters, request.Synonyms ? reader.Synonyms : SynonymTable.Empty, request.OfPlace, _patterns, language);
        _filters = new FilterQueries(request.AsOf, language, _problems);
        _language = language;
        _ranking = reader.Ranking;
    }

    /// <summary>Builds the query of a request, without its filters.</summary>
    /// <param name="request">Its query may be any text; nothing to look for matches every article.</param>
    /// <param name="reader">How texts are read.</param>
    public static BuiltQuery Build(SearchRequest request, QueryReader reader)
    {
        string text = request.Query;
        var language = request.Words ?? ReadingWords.Simplified;
        var builder = new QueryBuilder(reader, request, language);
        List<QueryPart> parts = QueryParser.Parse(text, builder._problems) switch
        {
            null => [],
            QuerySyntax.Conjunction all => builder.BuildParts(all.Parts, QueryField.Any, excluded: false),
            { } syntax => builder.BuildParts([syntax], QueryField.Any, excluded: false),
        };
        var whole = builder.All(parts);
        var query = whole switch
        {
            null => new MatchAllQuery(),
            { IsExclusion: true } => new BooleanQuery { MustNot = [whole.Query] },
            _ => whole.Query,
        };
        string understood = whole is { IsExclusion: true } ? ReadingWords.Fill(language.Without, whole.Grouped(language)) : whole?.Words ?? "";
        var problems = builder._problems.OrderBy(problem => problem.Start).ThenBy(problem => problem.End).ToList();
        return new BuiltQuery(
            query, new QueryReading(text, understood, problems) { Synonyms = builder._texts.Applied, Clues = builder._texts.Clues },
            parts, builder._patterns, builder._texts.SecondLook)
        {
            HasLongText = builder._texts.HasLongText,
        };
    }

    private static TextScope Scope(QueryField field) => field switch
    {
        QueryField.Title => TextScope.Title,
        QueryField.Body => TextScope.Body,
        _ => TextScope.All,
    };

    private QueryPart InWords(QueryPart part, QueryField field) => field switch
    {
        QueryField.Title => part with { Words = ReadingWords.Fill(_language.InTitle, part.Grouped(_language)), IsChoice = false },
        QueryField.Body => part with { Words = ReadingWords.Fill(_language.InBody, part.Grouped(_language)), IsChoice = false },
        _ => part,
    };

    private static string Content(QuerySyntax leaf) => leaf switch
    {
        QuerySyntax.Text text => text.Content,
        QuerySyntax.Quoted quoted => quoted.Content,
        _ => "",
    };

    private QueryPart? Build(QuerySyntax syntax, QueryField field, bool excluded) => syntax switch
    {
        QuerySyntax.Conjunction all => All(BuildParts(all.Parts, field, excluded)),
        QuerySyntax.Disjunction any => AtLeast(BuildParts(any.Parts, field, excluded), 1),
        QuerySyntax.Exclusion not => Build(not.Part, field, !excluded) is { } part ? part with { IsExclusion = true } : null,
        QuerySyntax.InField inField => Build(inField.Part, inField.Field, excluded) is { } part
            ? InWords(part, inField.Field)
            : null,
        QuerySyntax.Function function => Function(function, field, excluded),
        _ => Leaf(syntax, field, excluded),
    };

    private List<QueryPart> BuildParts(IReadOnlyList<QuerySyntax> parts, QueryField field, bool excluded) =>
        [.. parts.Select(part => Build(part, field, excluded)).OfType<QueryPart>()];

    private QueryPart? All(List<QueryPart> parts)
    {
        if (parts.Count <= 1)
        {
            return parts.FirstOrDefault();
        }

        var wanted = parts.Where(part => !part.IsExclusion).ToList();
        var unwanted = parts.Where(part => part.IsExclusion).ToList();
        var query = new BooleanQuery
        {
            Must = [.. wanted.Select(part => part.Query)],
            MustNot = [.. unwanted.Select(part => part.Query)],
        };
        string words = string.Join(_language.And, wanted.Select(part => part.Grouped(_language)));
        if (unwanted.Count > 0)
        {
            string without = string.Join(_language.List, unwanted.Select(part => part.Grouped(_language)));
            words += (wanted.Count == 0 ? "" : _language.Comma) + ReadingWords.Fill(_language.Without, without);
        }

        return new QueryPart(query, words, IsChoice: unwanted.Count > 0);
    }

    private QueryPart? AtLeast(List<QueryPart> parts, int count)
    {
        if (parts.Count <= 1)
        {
            return parts.FirstOrDefault();
        }

        var choices = parts.Select(part => part.IsExclusion ? new BooleanQuery { MustNot = [part.Query] } : part.Query);
        var words = parts.Select(part => part.IsExclusion
            ? ReadingWords.Fill(_language.Without, part.Grouped(_language))
            : part.Grouped(_language));
        var query = new BooleanQuery { Should = [.. choices], MinimumShouldMatch = Math.Min(count, parts.Count) };
        return count == 1
            ? new QueryPart(query, string.Join(_language.Or, words), IsChoice: true) { Choices = parts }
            : new QueryPart(query, ReadingWords.Fill(_language.AtLeast, count, string.Join(_language.List, words)), IsChoice: true) { Choices = parts };
    }

    private QueryPart? Function(QuerySyntax.Function function, QueryField field, bool excluded)
    {
        switch (function.Kind)
        {
            case QueryFunction.AtLeast:
                return AtLeast(BuildParts(function.Parts, field, excluded), function.Count);
            case QueryFunction.Related:
                return _texts.Related(QueryTexts.Wanted(function), _ranking.RelatedCoverage, Scope(field));
            default:
                return _texts.Together(
                    QueryTexts.Wanted(function), function.Kind == QueryFunction.Sentence, Scope(field), excluded);
        }
    }

    private QueryPart? Leaf(QuerySyntax leaf, QueryField field, bool excluded)
    {
        string content = Content(leaf);
        switch (field)
        {
            case QueryField.Source:
                return _filters.Source(content, leaf.Start, leaf.End);
            case QueryField.Region:
                return _filters.Region(ArticleSchema.Region, content, leaf.Start, leaf.End);
            case QueryField.About:
                return _filters.Region(ArticleSchema.About, content, leaf.Start, leaf.End);
            case QueryField.Date:
                return _filters.Date(content, leaf.Start, leaf.End);
        }

        var scope = Scope(field);
        var part = leaf switch
        {
            QuerySyntax.Quoted { Distance: { } distance } => _texts.Near(content, distance, scope, excluded),
            QuerySyntax.Text { IsPrefix: var isPrefix } when field is not (QueryField.DocumentNumber or QueryField.Person) =>
                _texts.Chunk(content, isPrefix, scope, excluded),
            _ => _texts.Phrase(content, scope, excluded),
        };
        part = (part, field) switch
        {
            ({ } named, QueryField.DocumentNumber) => FilterQueries.Named(ArticleSchema.DocumentNumber, content, named),
            ({ } named, QueryField.Person) => FilterQueries.Named(ArticleSchema.People, content, named),
            _ => part,
        };
        if (part is null)
        {
            _problems.Add(QueryProblems.NoCharacters(leaf.Start, leaf.End, content));
        }

        return part;
    }
}
