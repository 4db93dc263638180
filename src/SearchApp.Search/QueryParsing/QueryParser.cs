using System.Globalization;

namespace SearchApp.Search.QueryParsing;

/// <summary>Reads a query text as a tree. Never fails: odd text gives the best reading, and each oddity a problem.</summary>
/// <remarks>
/// <code>
/// query    → any
/// any      → all ("OR" all)*
/// all      → part ("AND"? part)*
/// part     → ("NOT" | "-") part | field part | "(" any ")" | function all* ")" | quoted distance? | text
/// </code>
/// AND binds tighter than OR. The grammar with examples: <c>docs/query-syntax.md</c>.
/// </remarks>
internal sealed class QueryParser
{
    private readonly List<QueryToken> _tokens;
    private readonly List<QueryProblem> _problems;
    private int _at;
    private int _depth;
    private int _leaves;
    private bool _tooDeep;
    private bool _tooMany;

    private QueryParser(List<QueryToken> tokens, List<QueryProblem> problems)
    {
        _tokens = tokens;
        _problems = problems;
    }

    private QueryToken Current => _tokens[_at];

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="problems">Receives what is odd, in no particular order.</param>
    /// <returns>The tree, or null when the text asks for nothing.</returns>
    public static QuerySyntax? Parse(string text, List<QueryProblem> problems)
    {
        if (text.Length > QueryLimits.Length)
        {
            problems.Add(QueryProblems.TooLong(text.Length));
            text = text[..QueryLimits.Length];
        }

        var parser = new QueryParser(QueryTokenizer.Tokenize(text, problems), problems);
        var parts = new List<QuerySyntax>();
        while (parser.Current.Kind != QueryTokenKind.End)
        {
            if (parser.Any() is { } part)
            {
                parts.Add(part);
            }

            if (parser.Current.Kind == QueryTokenKind.Close)
            {
                problems.Add(QueryProblems.StrayBracket(parser.Current.Start));
                parser._at++;
            }
        }

        return All(parts);
    }

    private static QuerySyntax? All(List<QuerySyntax> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new QuerySyntax.Conjunction(parts[0].Start, parts[^1].End, parts),
    };

    private QuerySyntax? Any()
    {
        var choices = new List<QuerySyntax>();
        QueryToken? or = null;
        while (true)
        {
            var choice = AllParts();
            if (choice is not null)
            {
                choices.Add(choice);
            }
            else if (or is not null || Current.Kind == QueryTokenKind.Or)
            {
                _problems.Add(QueryProblems.NothingBeside(or ?? Current));
            }

            if (Current.Kind != QueryTokenKind.Or)
            {
                break;
            }

            or = Current;
            _at++;
        }

        return choices.Count > 1
            ? new QuerySyntax.Disjunction(choices[0].Start, choices[^1].End, choices)
            : choices.FirstOrDefault();
    }

    private QuerySyntax? AllParts()
    {
        var parts = new List<QuerySyntax>();
        while (Current.Kind is not (QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.Or))
        {
            if (Current.Kind == QueryTokenKind.And)
            {
                var and = Current;
                _at++;
                if (parts.Count == 0 || Current.Kind is QueryTokenKind.End or QueryTokenKind.Close or QueryTokenKind.Or)
                {
                    _problems.Add(QueryProblems.NothingBeside(and));
                }

                continue;
            }

            if (Part() is { } part)
            {
                parts.Add(part);
            }
        }

        return All(parts);
    }

    private QuerySyntax? Part()
    {
        var token = Current;
        _at++;
        if (++_depth > QueryLimits.Depth && token.Kind is not (QueryTokenKind.Text or QueryTokenKind.Quoted))
        {
            _depth--;
            ReportOnce(ref _tooDeep, QueryProblems.TooDeep(token));
            return null;
        }

        var part = token.Kind switch
        {
            QueryTokenKind.Not => Excluded(token),
            QueryTokenKind.Field => InField(token),
            QueryTokenKind.Open => Bracketed(token),
            QueryTokenKind.Function => Function(token),
            QueryTokenKind.Quoted => Leaf(token) ? Quoted(token) : null,
            QueryTokenKind.Text => Leaf(token) ? Text(token) : null,
            _ => null,
        };
        _depth--;
        return part;
    }

    private bool CanStartPart => Current.Kind is QueryTokenKind.Text or QueryTokenKind.Quoted or QueryTokenKind.Field
        or QueryTokenKind.Function or QueryTokenKind.Open or QueryTokenKind.Not;

    private QuerySyntax? Excluded(QueryToken not)
    {
        if (!CanStartPart)
        {
            _problems.Add(QueryProblems.NothingToExclude(not));
            return null;
        }

        return Part() switch
        {
            null => null,
            QuerySyntax.Exclusion inner => inner.Part,
            { } part => new QuerySyntax.Exclusion(not.Start, part.End, part),
        };
    }

    private QuerySyntax.InField? InField(QueryToken name)
    {
        QueryFields.TryFind(name.Text, out var field);
        if (!CanStartPart)
        {
            _problems.Add(QueryProblems.EmptyField(name));
            return null;
        }

        return Part() is { } part ? new QuerySyntax.InField(name.Start, part.End, field, part) : null;
    }

    private QuerySyntax? Bracketed(QueryToken open)
    {
        var inner = Any();
        int end = CloseBracket(open);
        if (inner is null)
        {
            _problems.Add(QueryProblems.EmptyBrackets(open.Start, end));
        }

        return inner;
    }

    private QuerySyntax.Function? Function(QueryToken name)
    {
        QueryFunctions.TryFind(name.Text, out var function, out int count);
        var parts = new List<QuerySyntax>();
        while (Current.Kind is not (QueryTokenKind.End or QueryTokenKind.Close))
        {
            // Inside a function the spaces separate arguments, whatever stands between them.
            if (Current.Kind is QueryTokenKind.And or QueryTokenKind.Or)
            {
                _at++;
            }
            else if (Part() is { } part)
            {
                parts.Add(part);
            }
        }

        int end = CloseBracket(name);
        if (parts.Count == 0)
        {
            _problems.Add(QueryProblems.EmptyBrackets(name.Start, end));
            return null;
        }

        return new QuerySyntax.Function(name.Start, end, function, Math.Min(count, parts.Count), parts);
    }

    private int CloseBracket(QueryToken open)
    {
        if (Current.Kind != QueryTokenKind.Close)
        {
            _problems.Add(QueryProblems.OpenBracket(open.End - 1));
            return Current.End;
        }

        _at++;
        return _tokens[_at - 1].End;
    }

    private QuerySyntax.Quoted Quoted(QueryToken token)
    {
        if (Current.Kind != QueryTokenKind.Distance)
        {
            return new QuerySyntax.Quoted(token.Start, token.End, token.Text, Distance: null);
        }

        var distance = Current;
        _at++;
        if (!int.TryParse(distance.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int characters) ||
            characters > QueryLimits.Distance)
        {
            _problems.Add(QueryProblems.TooFar(distance));
            characters = QueryLimits.Distance;
        }

        return new QuerySyntax.Quoted(token.Start, distance.End, token.Text, characters);
    }

    private QuerySyntax.Text Text(QueryToken token)
    {
        string content = token.Text.TrimEnd('*', '＊');
        bool isPrefix = content.Length < token.Text.Length;
        if (isPrefix && content.Length < 2)
        {
            _problems.Add(QueryProblems.ShortPrefix(token.Start, token.End));
            isPrefix = false;
        }

        if (content.AsSpan().ContainsAny('*', '＊'))
        {
            _problems.Add(QueryProblems.MisplacedStar(token.Start, token.End));
        }

        return new QuerySyntax.Text(token.Start, token.End, content, isPrefix);
    }

    private bool Leaf(QueryToken token)
    {
        if (++_leaves <= QueryLimits.Leaves)
        {
            return true;
        }

        ReportOnce(ref _tooMany, QueryProblems.TooManyParts(token));
        return false;
    }

    private void ReportOnce(ref bool reported, QueryProblem problem)
    {
        if (!reported)
        {
            reported = true;
            _problems.Add(problem);
        }
    }
}
