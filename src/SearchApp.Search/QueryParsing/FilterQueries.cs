using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.Queries;

namespace SearchApp.Search.QueryParsing;

/// <summary>Turns the values behind 来源:, 地区:, 涉及: and 日期: into queries.</summary>
internal sealed class FilterQueries
{
    private readonly DateOnly? _asOf;
    private readonly ReadingWords _language;
    private readonly List<QueryProblem> _problems;

    /// <summary>Reads values.</summary>
    /// <param name="asOf">The day that relative dates count back from, or null.</param>
    /// <param name="language">The language of readings.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public FilterQueries(DateOnly? asOf, ReadingWords language, List<QueryProblem> problems)
    {
        _asOf = asOf;
        _language = language;
        _problems = problems;
    }

    /// <summary>Sources whose name contains the value.</summary>
    public QueryPart? Source(string value, int start, int end)
    {
        if (SearchRequest.IsUnknown(value))
        {
            return new QueryPart(new MissingValueQuery(ArticleSchema.Source), _language.SourceUnknown);
        }

        string folded = KeywordContainsQuery.Bare(value);
        if (folded.Length == 0)
        {
            _problems.Add(QueryProblems.NoCharacters(start, end, value));
            return null;
        }

        return new QueryPart(new KeywordContainsQuery(ArticleSchema.Source, folded), ReadingWords.Fill(_language.SourceIs, value));
    }

    /// <summary>A document number or a name: in its own field, or in the texts, where the reader of pages did not recognise it.</summary>
    /// <param name="field">The keyword field.</param>
    /// <param name="value">The value as typed.</param>
    /// <param name="inTexts">The same looked for in the texts.</param>
    public static QueryPart Named(string field, string value, QueryPart inTexts)
    {
        string folded = KeywordContainsQuery.Bare(value);
        return folded.Length == 0
            ? inTexts
            : inTexts with { Query = new BooleanQuery { Should = [inTexts.Query, new KeywordContainsQuery(field, folded)], MinimumShouldMatch = 1 } };
    }

    /// <summary>A region with all below it, or each of several of one name.</summary>
    /// <param name="field">The region or about field.</param>
    /// <param name="value">Name or code.</param>
    /// <param name="start">First UTF-16 unit in the query.</param>
    /// <param name="end">One past the last unit.</param>
    public QueryPart? Region(string field, string value, int start, int end)
    {
        bool about = field == ArticleSchema.About;
        if (SearchRequest.IsUnknown(value))
        {
            return new QueryPart(new MissingValueQuery(field), about ? _language.AboutUnknown : _language.RegionUnknown);
        }

        var regions = Regions.Meant(value);
        if (regions.Count == 0)
        {
            _problems.Add(QueryProblems.UnknownRegion(start, end, value));
            return null;
        }

        string words = ReadingWords.Fill(about ? _language.AboutIs : _language.RegionIs, _language.RegionNames(regions));
        return new QueryPart(new KeywordQuery(field, [.. regions.Select(region => region.Code)]), words);
    }

    /// <summary>A day, month, year, or range of them.</summary>
    public QueryPart? Date(string value, int start, int end)
    {
        if (SearchRequest.IsUnknown(value))
        {
            return new QueryPart(new MissingValueQuery(ArticleSchema.Day), _language.DateUnknown);
        }

        var reading = DateExpression.TryRead(value, _asOf, out var range, out bool reversed);
        if (reading != DateReading.Ok)
        {
            _problems.Add(reading == DateReading.NoToday
                ? QueryProblems.NoToday(start, end, value)
                : QueryProblems.UnknownDate(start, end, value));
            return null;
        }

        if (reversed)
        {
            _problems.Add(QueryProblems.ReversedDates(start, end));
        }

        return new QueryPart(new DayRangeQuery(ArticleSchema.Day, range), ReadingWords.Fill(_language.DateIs, _language.Days(range)));
    }
}
