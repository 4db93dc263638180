using System.Globalization;
using System.Text;
using SearchApp.Indexing;
using SearchApp.Search.Queries;

namespace SearchApp.Search.Tests.Judges;

/// <summary>Queries of every kind that Apache Lucene knows too, made by lot from the articles of an index.</summary>
/// <remarks>
/// Where the two mean different things by design, only what both mean is asked:
/// a sloppy phrase has distinct single terms (a term said twice may match one place here, never there; parts that are themselves phrases
/// are not known there); a range of days treats months and years with unknown days as whole here, as numbers there, so bounds are chosen that
/// give the same; a part of a name is of plain Chinese characters (here punctuation and script do not count).
/// Not asked is what no other engine has: sentences and paragraphs, which read the stored text, and evidence above any or all of its terms.
/// </remarks>
internal sealed class QuestionMaker(IndexSnapshot snapshot, Random random)
{
    private const float K1 = 1.2f;
    private const int Leaves = 12;

    private static readonly string[] Keywords =
    [
        ArticleSchema.Region, ArticleSchema.About, ArticleSchema.Source, ArticleSchema.People, ArticleSchema.IssuingBody,
        ArticleSchema.DocumentNumber, ArticleSchema.Activity, ArticleSchema.Script,
    ];

    private static readonly string[] Columns = [ArticleSchema.Day, ArticleSchema.Region, ArticleSchema.About, ArticleSchema.IssuingBody];

    private readonly ArticleTokens _tokens = new(snapshot, 200, random);
    private readonly Dictionary<string, List<string>> _values = Keywords.ToDictionary(
        field => field, field => Values(snapshot, field), StringComparer.Ordinal);

    /// <summary>Makes queries, each kind in turn.</summary>
    public IEnumerable<Question> Make(int count) => Enumerable.Range(0, count).Select(i => (i % (Leaves + 3)) switch
    {
        < Leaves and var kind => Leaf(kind),
        var kind => Combination(kind, depth: 2),
    });

    private Question Leaf(int kind) => kind switch
    {
        0 => Term(),
        1 => EitherField(),
        2 => Evidence(),
        3 => Phrase("phrase", slop: 0),
        4 => Phrase("sloppy phrase", random.Next(1, 12)),
        5 => OpenPhrase(),
        6 => Prefix(),
        7 => Days(),
        8 => Keyword(),
        9 => _values[ArticleSchema.IssuingBody].Count > 0 ? Part() : Keyword(),
        10 => Synonym(),
        _ => random.Next(3) == 0 ? All() : Missing(),
    };

    private Question Combination(int kind, int depth)
    {
        Question Inner() => depth > 1 && random.Next(3) == 0 ? Combination(Leaves + random.Next(3), depth - 1) : Leaf(random.Next(Leaves));
        Question[] Some(int least, int most) => [.. Enumerable.Range(0, random.Next(least, most)).Select(_ => Inner())];
        return kind switch
        {
            Leaves => Boolean("all of, and better with", Some(1, 4), Some(0, 3), [], 0),
            Leaves + 1 => Boolean("some but none of", Some(0, 2), Some(1, 4), Some(1, 3), 0),
            _ => Boolean("at least so many of", Some(0, 2), [.. Enumerable.Range(0, random.Next(3, 7)).Select(_ => Term())], [], random.Next(2, 5)),
        };
    }

    private static Question Boolean(string kind, Question[] must, Question[] should, Question[] mustNot, int minimum)
    {
        var query = new BooleanQuery
        {
            Must = [.. must.Select(part => part.Ours)],
            Should = [.. should.Select(part => part.Ours)],
            MustNot = [.. mustNot.Select(part => part.Ours)],
            MinimumShouldMatch = minimum,
        };
        var clauses = must.Select(part => ("must", part)).Concat(should.Select(part => ("should", part))).Concat(mustNot.Select(part => ("not", part)));
        return new(kind, query, Question.Line(["bool", Text(minimum), Text(must.Length + should.Length + mustNot.Length),
            .. clauses.SelectMany(clause => new[] { clause.Item1, clause.part.Theirs })]));
    }

    private static Question All() => new("match all", new MatchAllQuery(), "all");

    private Question Missing()
    {
        string field = Pick(Columns);
        return new("no value", new MissingValueQuery(field), Question.Line("missing", field));
    }

    private Question Term()
    {
        string field = Pick(ArticleTokens.Fields);
        string term = _tokens.Term(field);
        return new("term", new TermQuery([new(field, 1, 0.75f)], term, K1), Question.Line("term", field, term));
    }

    private Question EitherField()
    {
        var (title, body) = random.Next(2) == 0
            ? (ArticleSchema.Title, ArticleSchema.Body)
            : (ArticleSchema.TitleCharacters, ArticleSchema.BodyCharacters);
        string term = _tokens.Term(random.Next(2) == 0 ? title : body);
        string theirs = Question.Line("bool", "0", "2", "should", "term", title, term, "should", "term", body, term);
        return new("term in either field", new TermQuery([new(body, 1, 0.75f), new(title, 2, 0.5f)], term, K1), theirs);
    }

    private Question Evidence()
    {
        string[] terms = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => _tokens.Term(ArticleSchema.Body)).Distinct(StringComparer.Ordinal)];
        bool all = random.Next(2) == 0;
        var ours = new EvidenceQuery([.. terms.Select(term => new TermQuery([new(ArticleSchema.Body, 1, 0.75f)], term, K1))], all ? 1 : 0, K1);
        string occur = all ? "must" : "should";
        return new("evidence", ours, Question.Line(["bool", "0", Text(terms.Length),
            .. terms.Select(term => Question.Line(occur, "term", ArticleSchema.Body, term))]));
    }

    private Question Phrase(string kind, int slop)
    {
        string field = Pick(ArticleTokens.Fields);
        var parts = Parts(field, slop == 0 ? random.Next(2, 7) : random.Next(2, 5));
        IReadOnlyList<IReadOnlyList<PhrasePart>> phrases = [parts];
        if (slop > 0)
        {
            // Terms left out between make the others stand apart, and half of the time they change places.
            parts = [.. parts.DistinctBy(part => part.Term, StringComparer.Ordinal)];
            parts = random.Next(2) == 0 ? parts : [.. parts.Select((part, i) => part with { Place = parts.Count - i })];
            phrases = [.. parts.Select(part => new[] { part })];
        }

        return new(kind, new PhraseQuery(new(field, 1, 0.75f), phrases, slop, K1), PhraseLine("phrase", field, slop, parts));
    }

    private Question OpenPhrase()
    {
        string field = Pick(ArticleTokens.Fields);
        var parts = Parts(field, random.Next(2, 4));
        parts[^1] = parts[^1] with { Term = FirstCharacter(parts[^1].Term), IsPrefix = true };
        return new("phrase with an open end", new PhraseQuery(new(field, 1, 0.75f), [parts], 0, K1), PhraseLine("openphrase", field, 0, parts));
    }

    private Question Synonym()
    {
        string[] fields = [ArticleSchema.TitleCharacters, ArticleSchema.BodyCharacters];
        var parts = Parts(Pick(fields), random.Next(2, 5));
        var ours = new AlternativeQuery(fields, new([.. parts.Select(part => (part.Place, part.Term))], default));
        return new("synonym in either field", ours, Question.Line(["bool", "0", "2",
            .. fields.Select(field => Question.Line("should", PhraseLine("phrase", field, 0, parts)))]));
    }

    private List<PhrasePart> Parts(string field, int count)
    {
        var tokens = _tokens.Neighbours(field, count);
        return [.. tokens.Select(token => new PhrasePart(token.Position - tokens[0].Position, token.Term))];
    }

    private static string PhraseLine(string name, string field, int slop, List<PhrasePart> parts) =>
        Question.Line([name, field, Text(slop), Text(parts.Count), .. parts.SelectMany(part => new[] { Text(part.Place), part.Term })]);

    private Question Prefix()
    {
        string field = Pick(ArticleTokens.Fields);
        string prefix = FirstCharacter(_tokens.Term(field));
        return new("prefix", new PrefixQuery(field, prefix, 1), Question.Line("prefix", field, prefix));
    }

    private Question Days()
    {
        var from = new DateOnly(random.Next(2015, 2024), random.Next(2, 13), random.Next(1, 29));
        var monthBegin = new DateOnly(from.Year, from.Month, 1);
        var monthEnd = monthBegin.AddMonths(random.Next(0, 13 - from.Month)).AddMonths(1).AddDays(-1);
        var yearBegin = new DateOnly(from.Year, 1, 1);
        var yearEnd = new DateOnly(from.Year + random.Next(3), 12, 31);
        // The number of a month without a day ends in 00: as a lower bound it lets that month in, as our ranges do.
        int month = (from.Year * 10000) + (from.Month * 100);
        return random.Next(4) switch
        {
            0 => Range(monthBegin, monthEnd, month, Number(monthEnd)),
            1 => Range(yearBegin, yearEnd, from.Year * 10000, Number(yearEnd)),
            2 => Range(from, null, from.Day == 1 ? month : Number(from), int.MaxValue),
            // There, no value counts as 0.
            _ => Range(null, yearEnd, 1, Number(yearEnd)),
        };
    }

    private static Question Range(DateOnly? from, DateOnly? to, int first, int last) => new(
        "range of days", new DayRangeQuery(ArticleSchema.Day, new DayRange(from, to)), Question.Line("range", ArticleSchema.Day, Text(first), Text(last)));

    private Question Keyword()
    {
        var values = _values.Where(pair => pair.Value.Count > 0).ElementAt(random.Next(_values.Count(pair => pair.Value.Count > 0)));
        string[] wanted = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(values.Value)).Distinct(StringComparer.Ordinal)];
        return new("keyword", new KeywordQuery(values.Key, wanted), Question.Line(["bool", "0", Text(wanted.Length),
            .. wanted.Select(value => Question.Line("should", "term", values.Key, value))]));
    }

    private Question Part()
    {
        string value = Pick(_values[ArticleSchema.IssuingBody]);
        int length = Math.Min(value.Length, random.Next(2, 4));
        string part = value.Substring(random.Next(value.Length - length + 1), length);
        return new("part of a name", new ConstantScoreQuery(new KeywordContainsQuery(ArticleSchema.IssuingBody, KeywordContainsQuery.Bare(part)), 1),
            Question.Line("contains", ArticleSchema.IssuingBody, part));
    }

    private static List<string> Values(IndexSnapshot snapshot, string field)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var segment in snapshot.Segments)
        {
            for (var cursor = segment.Terms(field)?.EnumerateFrom([]); cursor?.MoveNext() == true;)
            {
                values.Add(Encoding.UTF8.GetString(cursor.Term));
            }
        }

        return [.. values];
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    private static string FirstCharacter(string term) => term[..(char.IsHighSurrogate(term[0]) ? 2 : 1)];

    private static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
